import { checkNoQuotation, checkQuotations } from './quotationFixture'

describe('a verb of no list', () => {
  it('tells who says a quotation that opens the sentence', () => {
    checkQuotations(`
      "We lost," fizzed Jane Doe, a sailor.
       ^^^^^^^^ content
                 ^^^^^^ cue
                        ^^^^^^^^ speaker
    `)
    checkQuotations(`
      "We lost," Doe stormed as she left.
       ^^^^^^^^ content
                 ^^^ speaker
                     ^^^^^^^ cue
    `)
    checkQuotations(`
      "Why now?" cackled one sailor.
       ^^^^^^^^ content
                 ^^^^^^^ cue
                         ^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      Jane Doe stormed: "Enough is enough."
                         ^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
  })

  it('tells nothing where a title is the subject or an object', () => {
    checkNoQuotation('"Night Ferry," released in May, made Jane Doe rich.')
    checkNoQuotation('The so-called "Night Ferry," Jane Doe noticed, was late.')
    checkNoQuotation('The song "Night Ferry," crossed with rock, pleased Doe.')
    checkNoQuotation('The choice: "Night Ferry" for Doe.')
    checkNoQuotation('"Harbour Lights," Jane Doe starred in the film version, sold well.')
  })
})
