import { checkNoQuotation, checkQuotations } from './quotationFixture'

describe('nobody', () => {
  it('speaks in "there are claims"', () => {
    checkNoQuotation('But there are also claims the bridge is old and has been sold.')
  })

  it('is said to know what "if" asks', () => {
    checkNoQuotation('It was not clear if she knew the songs that were sung for her.')
  })

  it('speaks where somebody sees how something is', () => {
    checkNoQuotation('From the tower, she saw quite how late it was.')
  })

  it('speaks where others name them', () => {
    checkNoQuotation('The man dubbed the “Oddball” by local papers calmly went home.')
  })
})

describe('nouns that look like verbs', () => {
  it('make no clause', () => {
    checkNoQuotation('Doe repeated that mistake in his lecture in May.')
    checkNoQuotation('The spring came in which she could add one more pier to the port.')
    checkNoQuotation('Doe said of a map that covered the pier in it.')
    checkNoQuotation('It will give Alder and other states a port of their own, and the treaty is new.')
  })

  it('are no subjects', () => {
    checkQuotations(`
      “It leaks badly,” Doe said during a talk at her inn after the rower narrowly won her race, and left.
       ^^^^^^^^^^^^^^^ content
                        ^^^ speaker
    `)
  })

  it('are told from verbs behind plurals', () => {
    checkQuotations(`
      Doe repeated that pier owners fear a storm.
                        ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Doe said wounded men were in the boat.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('words that are not given', () => {
  it('are no quotation', () => {
    checkNoQuotation('If she says something, they laugh.')
    checkNoQuotation('Doe affirmed their claims, calling for calm.')
    checkNoQuotation('No small wall can defend against a “flood.”')
  })

  it('are told from a clause that opens alike', () => {
    checkQuotations(`
      Doe said something was wrong.
               ^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('words that are no cues', () => {
  it('nouns that look like verbs', () => checkNoQuotation('Two other states that trade by sea have old piers.'))
  it('participles that are objects', () => checkNoQuotation('Doe stopped writing her memoirs and went for a swim.'))
  it('a base form that goes on with an infinitive', () =>
    checkNoQuotation('The farm hopes to smoke its cheese and find more customers in the north.'))
  it('quotations and gerunds are told apart', () => {
    checkQuotations(`
      They say boiling water is the safest course.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
  it('pronouns that names in capitals look like', () => {
    checkQuotations(`
      WHO says the pier is unsafe.
      ^^^ speaker
               ^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what is announced in an aside', () => {
  it('is no clause with the verb behind the aside', () => {
    checkNoQuotation('The mayor, who announced the plan in May, had left the town.')
    checkNoQuotation('The union, which had threatened a walkout in May, welcomed the news.')
    checkQuotations(`
      The mayor, who announced the plan was dead, had left the town.
                               ^^^^^^^^^^^^^^^^^ content
    `)
  })
})
