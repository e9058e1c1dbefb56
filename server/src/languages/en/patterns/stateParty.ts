import { pattern } from '../../pattern';

const STATE = pattern`state|states`;

/** Words around "State party", in any spelling. */
export const STATE_PARTY = {
  /** The words that trigger the listener. */
  name: pattern`party|parties|party's|[${['state-party', 'state-parties', 'states-party', 'states-parties', 'stateparty', 'statesparties'].flatMap((word) => [word, `${word}'s`])}]`.like(
    'the State-party',
  ),
  joined: pattern`<begins state>`.like('the State-party'),
  several: pattern`<begins states>|<ends ies>`.like('the States-party'),
  stateBefore: pattern`${STATE}`.like('the State'),
  statesBefore: pattern`states`.like('States'),
  /** The usual form, by far the most frequent one. */
  usual: pattern`&<small> party|party's`.like('party'),
  capitalState: pattern`State`.like('the State party'),
  capitalStates: pattern`States`.like('States parties'),
  parties: pattern`parties|parties's`.like('parties'),
  /** Before a specific State party. */
  oneBefore: pattern`the|each|that|this`.like('the'),
  /** Names of meetings and conferences "of States Parties" come from the treaties themselves. */
  meeting: pattern`conference|meeting|assembly|meetings|conferences`.like('the Meeting of States Parties'),
  /** Nouns for belongings of a State party: a hyphen before them may be intended. */
  noun: pattern`report|reports|reporting|reply|replies|response|responses|territory|delegation|delegations|obligation|obligations|legislation|law|laws|government|authorities|level|submission|submissions|review|reviews|practice|implementation|compliance|participation|representatives|representative|consent|jurisdiction|nationals|officials`.like(
    'State-party reports',
  ),
  /** Words after “state-party” that rule out an attribute, as in "the state-party apparatus". */
  goesOn:
    pattern`should|has|had|have|is|was|are|were|to|for|of|and|or|in|on|under|by|with|at|from|that|which|who|must|may|can|will|would|did|does|not|also`.like(
      'should',
    ),
  /** "a state party to the Convention", as opposed to a state of a federation or a political party. */
  ofTreaty: pattern`to the Convention|Covenant|Protocol|Optional`.like('to the Convention'),
  of: pattern`of`.like('of MERCOSUR'),
  /** Words that are capitalized everywhere. */
  capitals: pattern`<begins convention covenant committee optional protocol>|state|states|party|parties`.like(
    'the Convention',
  ),
  /** Words that, capitalized before “State party”, do not belong to a name: they begin a list item or follow a bracket. */
  opens:
    pattern`the|each|every|this|that|other|all|both|some|any|no|several|many|most|if|when|where|while|as|should|and|or|of|by|for|to|in|from|urge`.like(
      'The',
    ),
} as const;
