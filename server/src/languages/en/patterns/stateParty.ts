import { compilePattern } from '../../pattern';

const STATE = compilePattern`state|states`;

/** Words around "State party", in any spelling. */
export const STATE_PARTY = {
  /** The words that trigger the listener. */
  name: compilePattern`party|parties|party's|[${['state-party', 'state-parties', 'states-party', 'states-parties', 'stateparty', 'statesparties'].flatMap((word) => [word, `${word}'s`])}]`.like(
    'the State-party',
  ),
  joined: compilePattern`<begins state>`.like('the State-party'),
  several: compilePattern`<begins states>|<ends ies>`.like('the States-party'),
  stateBefore: compilePattern`${STATE}`.like('the State'),
  statesBefore: compilePattern`states`.like('States'),
  /** The usual form, by far the most frequent one. */
  usual: compilePattern`&<small> party|party's`.like('party'),
  capitalState: compilePattern`State`.like('the State party'),
  capitalStates: compilePattern`States`.like('States parties'),
  parties: compilePattern`parties|parties's`.like('parties'),
  /** Before a specific State party. */
  oneBefore: compilePattern`the|each|that|this`.like('the'),
  /** Names of meetings and conferences "of States Parties" come from the treaties themselves. */
  meeting: compilePattern`conference|meeting|assembly|meetings|conferences`.like('the Meeting of States Parties'),
  /** Nouns for belongings of a State party: a hyphen before them may be intended. */
  noun: compilePattern`report|reports|reporting|reply|replies|response|responses|territory|delegation|delegations|obligation|obligations|legislation|law|laws|government|authorities|level|submission|submissions|review|reviews|practice|implementation|compliance|participation|representatives|representative|consent|jurisdiction|nationals|officials`.like(
    'State-party reports',
  ),
  /** Words after “state-party” that rule out an attribute, as in "the state-party apparatus". */
  goesOn:
    compilePattern`should|has|had|have|is|was|are|were|to|for|of|and|or|in|on|under|by|with|at|from|that|which|who|must|may|can|will|would|did|does|not|also`.like(
      'should',
    ),
  /** "a state party to the Convention", as opposed to a state of a federation or a political party. */
  ofTreaty: compilePattern`to the Convention|Covenant|Protocol|Optional`.like('to the Convention'),
  of: compilePattern`of`.like('of MERCOSUR'),
  /** Words that are capitalized everywhere. */
  capitals: compilePattern`<begins convention covenant committee optional protocol>|state|states|party|parties`.like(
    'the Convention',
  ),
  /** Words that, capitalized before “State party”, do not belong to a name: they begin a list item or follow a bracket. */
  opens:
    compilePattern`the|each|every|this|that|other|all|both|some|any|no|several|many|most|if|when|where|while|as|should|and|or|of|by|for|to|in|from|urge`.like(
      'The',
    ),
} as const;
