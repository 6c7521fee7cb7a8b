import { checkNoQuotation, checkQuotations } from './quotationFixture'

describe('what somebody is urged to do', () => {
  it('is reported with whom it is to be done by', () => {
    checkQuotations(`
      Jane Doe also urged the council to close the pier.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
    checkQuotations(`
      The council has told residents not to use the pier.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Her brother warned her not to row home.
                             ^^^^^^^^^^^^^^^ content
    `)
  })

  it('is nothing where it is only ordered or encouraged', () => {
    checkNoQuotation('The court ordered the port to open the gates.')
    checkNoQuotation('The storm encouraged the council to close the pier.')
  })
})

describe('whom something is told', () => {
  it('is not joined with the name behind it', () => {
    checkQuotations(`
      Jane Doe told police Roe fired at him.
                           ^^^^^^^^^^^^^^^^ content
    `)
    checkQuotations(`
      Jane Doe assured voters he’d close the pier.
                              ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('is joined with the name it describes', () => {
    checkQuotations(`
      Jane Doe told reporter Ann Roe the pier was old.
                                     ^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('verbs that report a clause', () => {
  it('take one that opens with a subject pronoun', () => {
    checkQuotations(`
      The club admitted it lost a boat.
                        ^^^^^^^^^^^^^^ content
      ^^^^^^^^ speaker
    `)
    checkQuotations(`
      Critics charge that she was late.
                          ^^^^^^^^^^^^ content
      ^^^^^^^ speaker
    `)
  })

  it('are no nouns', () => {
    checkNoQuotation('She would not press charges against Roe for keeping the maps.')
    checkNoQuotation('There is a picture that sailors in northern states will like.')
  })

  it('tell no knowledge of how', () => {
    checkNoQuotation('It may be because the council knows how old the pier can be.')
  })
})

describe('objects with a verb in a clause of their own', () => {
  it('are no clauses', () => {
    checkNoQuotation('Doe conceded a point which the judges awarded.')
    checkNoQuotation('The letter added weight to a case that had failed before.')
  })

  it('are clauses when a verb is left', () => {
    checkQuotations(`
      Doe added a man who had seen it was ill.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

describe('what stands between a cue and its clause', () => {
  it('may be a period', () => {
    checkQuotations(`
      Acme reported last quarter that all ships were late.
                                      ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  it('may be an aside on who wrote it', () => {
    checkQuotations(`
      Acme contended in its reply, drafted by Liv Doe, a former clerk of the harbour court, that the ships were late.
                                                                                                 ^^^^^^^^^^^^^^^^^^^ content
      ^^^^ speaker
    `)
  })

  it('may be a day, behind an infinitive', () => {
    checkQuotations(`
      Doe tried to explain Friday that the pier was old.
                                       ^^^^^^^^^^^^^^^^ content
    `)
  })
})
