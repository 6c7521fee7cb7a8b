import { checkNoQuotation, checkQuotations } from './quotationFixture'

describe('“per” as a cue', () => {
  it('names who says it, set off by marks', () => {
    checkQuotations(`
      The weir had leaked since May, per the Orsk Water Board.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                             ^^^^^^^^^^^^^^^^ speaker
    `)
    checkQuotations(`
      Per a board statement, the weir had leaked since May.
          ^^^^^^^^^^^^^^^^^ speaker
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('tells how much for each elsewhere', () => {
    checkNoQuotation('The permit costs $40, per angler, for the year.')
    checkNoQuotation('The weir holds 30 per cent less, and loses a metre per day.')
  })
})

describe('what somebody wants to be so', () => {
  it('is a clause without a finite verb', () => {
    checkQuotations(`
      The report recommends the weir be closed.
      ^^^^^^^^^^ speaker
                            ^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Anglers are demanding she not be asked again.
      ^^^^^^^ speaker
                            ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is a thing elsewhere', () => {
    checkNoQuotation('Ann Roe proposed a toll to be paid by anglers.')
    checkNoQuotation('Ann Roe demanded the money that would be lost.')
  })
})

describe('words that are signed behind them', () => {
  it('are of whom the dash names, with what is told of them', () => {
    checkQuotations(`
      “It leaked all that night.” — Ann Roe, a miller in Orsk
       ^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                    ^^^^^^^ speaker
    `)
  })

  it('are of nobody whom the dash goes on to tell of', () => {
    checkNoQuotation('“It leaked all that night.” — the weir, a mile north, had gone')
  })
})

describe('words behind a colon', () => {
  it('are of the office that answers', () => {
    checkQuotations(`
      The mayor fired back on Friday: “The weir is safe.”
      ^^^^^^^^^ speaker
                                       ^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('are of nobody who does something to a thing', () => {
    checkNoQuotation('The mayor opened the box: “The weir.”')
  })
})
