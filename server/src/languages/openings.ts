import { ASKS } from './en/words/verbs';

/**
 * The opening formulas of paragraphs in each official language, so that lists can show the text after them. A formula is a row of words:
 * `a|b` is either, `a_b` are words that belong together, `a?` is optional, `<name>` is any word of a named list, `*` stands for up to four
 * of the `between` words, `~` for a phrase between commas or in brackets, `@` for the rest of a name. Matching ignores case and treats
 * curly apostrophes like straight ones. Formulas may be incomplete: the longest match is dropped.
 */
export interface Openings {
  /** Matches each letter of its script. */
  readonly script: RegExp;
  /** Whether words are separated by spaces. */
  readonly isSpaced: boolean;
  /** Named lists of words, for `<name>`. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Words that may come between the words of a formula: "also", "strongly". */
  readonly between: readonly string[];
  /** Formulas of recommendations, concerns and requests. */
  readonly strong: readonly string[];
  /** Formulas of noting, welcoming and recalling; a strong formula after one of these takes precedence. */
  readonly weak: readonly string[];
  /** Phrases that may precede a formula without a comma between them: "in addition to". */
  readonly ahead: readonly string[];
  /** Filler dropped after a formula: "take all necessary measures to", "the". */
  readonly fillers: readonly string[];
}

const EN: Openings = {
  script: /\p{Script=Latin}/u,
  isSpaced: true,
  lists: {
    asks: ASKS.map((phrase) => phrase.replace(' ', '_')),
    committee: ['the_committee', 'it', 'the_subcommittee'],
    state: ['the_state_party', 'state_parties', 'states_parties', 'the_government', 'the_authorities', 'states'],
  },
  between: splitRows(
    'also further therefore accordingly again once_again strongly particularly in_particular especially however nevertheless',
    'nonetheless still moreover furthermore additionally specifically likewise deeply seriously gravely greatly very extremely',
    'thus then now urgently respectfully kindly further_still otherwise similarly equally most but and in_this_regard',
  ),
  strong: [
    '<committee> ~ * recommends|reiterates_its_recommendation|repeats_its_recommendation|suggests|advises|proposes',
    '<committee> ~ * recommends|reiterates_its_recommendation|repeats_its_recommendation|suggests|requests|asks|proposes ~ * that|to <state> ~ should? *',
    '<committee> ~ * <asks>|appeals_to|reminds ~ * <state> ~ *',
    'and * <asks>|appeals_to ~ * <state> ~ *',
    'and * recommends ~ * that|to <state> ~ should? *',
    '<committee> ~ * refers|directs <state> * to',
    "<committee> ~ * draws the_state_party's attention * to",
    '<committee> ~ * draws the_attention_of <state> * to',
    '<state> ~ * should|must|needs_to|is_requested_to|is_urged_to|is_encouraged_to|is_invited_to|are_encouraged_to ~ *',
    '<committee> ~ * is|remains|continues_to_be ~ * concerned|alarmed|disturbed|troubled|worried|dismayed ~ * to_note_that|to_learn_that|to_hear_that|about|at|by|over|that|with|because|regarding?',
    '<committee> ~ * expresses|reiterates|repeats its|grave|deep|serious|great|strong|previous|particular? its|grave|deep|serious|great|strong|previous|particular? concern|concerns|regret ~ * about|at|over|that|regarding|with|concerning?',
    '<committee> ~ * regrets|deplores|condemns ~ * that|about?',
    '<committee> ~ * notes|observes ~ * with deep|serious|grave|great|particular? concern|regret ~ * that?',
    'please * provide|give|supply|submit|include further|updated|detailed|additional|specific|more? information|details|data|examples ~ * on|about|regarding|concerning|of?',
    'please * indicate|describe|explain|clarify|state|specify|comment_on|report_on|elaborate_on|inform_the_committee_of|inform_the_committee_about|inform_the_committee ~ *',
  ],
  weak: [
    '<committee> ~ * welcomes|notes|takes_note_of|acknowledges|recognizes|appreciates|observes|considers|considered|recalls|is_of_the_view|is_aware ~ * that?',
    '<committee> ~ * welcomes|notes|takes_note|acknowledges ~ * with appreciation|satisfaction|interest ~ * that|of?',
    '<committee> ~ * commends|congratulates|thanks ~ * <state> * for|on',
    'the_human_rights_committee|the_committee_on|the_committee_against @ considered',
    '<committee> ~ * expresses its appreciation|thanks for|to|that?',
  ],
  ahead: splitRows(
    'while although despite notwithstanding recalling in_the_light_of in_light_of in_line_with in_accordance_with with_reference_to',
    'bearing_in_mind having_regard noting taking_into_account pursuant_to further_to drawing_attention in_view_of reiterating',
    'referring_to considering as_recommended welcoming in_addition in_the_absence with_regard_to acknowledging recognizing',
  ),
  fillers: [
    'take|takes|adopt all|any|every|the? legislative|necessary|appropriate|effective|immediate|urgent|requisite|concrete|further? and? legislative|necessary|appropriate|effective|immediate|urgent|requisite|concrete|further? measures|steps|action to|for|in_order_to|with_a_view_to|aimed_at',
    'the_following',
    'the_fact_that',
    'that',
    'to',
    'the',
    'there is|are|was|were',
    'its',
  ],
};

const FR: Openings = {
  script: /\p{Script=Latin}/u,
  isSpaced: true,
  lists: {
    committee: ['le_comité', 'il', 'le_sous-comité'],
    state: [
      "l'_état_partie",
      'les_états_parties',
      'le_gouvernement',
      'les_autorités',
      "l'_état",
      'celui-ci',
      'ce_dernier',
    ],
    toState: [
      "à_l'_état_partie",
      'aux_états_parties',
      'au_gouvernement',
      'aux_autorités',
      "à_l'_état",
      'à_celui-ci',
      'à_ce_dernier',
    ],
  },
  between: splitRows(
    'lui également aussi en_outre par_ailleurs toutefois cependant néanmoins donc par_conséquent en_conséquence de_nouveau à_nouveau',
    'vivement instamment profondément particulièrement notamment sérieusement gravement fermement une_fois_encore encore de_plus',
    'une_fois_de_plus une_nouvelle_fois tout_particulièrement en_particulier très plus_particulièrement extrêmement à_cet_égard',
  ),
  strong: [
    "<committee> ~ * recommande|demande|enjoint|réitère_sa_recommandation|renouvelle_sa_recommandation|suggère|conseille ~ * <toState>? ~ * de|d'|que|qu'?",
    '<committee> ~ * recommande|demande|souhaite|suggère ~ * que <state>',
    "<committee> ~ * rappelle ~ * <toState> ~ * de|d'|que|qu'?",
    "<committee> ~ * engage|encourage|invite|exhorte|prie|appelle|incite|presse|demande_instamment ~ * <state> ~ * à|de|d'?",
    "<committee> ~ * engage|encourage|invite|exhorte|prie|appelle|incite|presse|demande * <toState> ~ * à|de|d'?",
    "et * engage|encourage|invite|exhorte|prie|appelle|incite|presse ~ * <state> ~ * à|de|d'",
    "et * recommande|demande ~ * <toState> ~ * de|d'|que|qu'",
    '<committee> ~ * renvoie|invite * <state> * à',
    "<committee> ~ * appelle|attire l'_attention * de_l'_état_partie|du_gouvernement|de_l'_état * sur",
    "<state> ~ * devrait|devraient|doit|est_invité_à|est_prié_de|est_encouragé_à|est_engagé_à|est_prié_d'|est_invité_d' ~ *",
    "<committee> ~ * est|demeure|reste|se_déclare|se_dit|s'est_déclaré|continue_d'_être ~ * préoccupé|inquiet|alarmé|troublé ~ * par|de|d'|que|qu'|de_ce_que|du_fait_que|par_le_fait_que|au_sujet_de|du|des|face_à?",
    "<committee> ~ * s'inquiète|s'alarme ~ * de|d'|du|des|que|qu'|de_ce_que|du_fait_que?",
    "<committee> ~ * note|constate|relève|observe ~ * avec une? vive|profonde|grande? préoccupation|inquiétude|regret ~ * que|qu'|de_ce_que?",
    "<committee> ~ * regrette|déplore|condamne ~ * que|qu'|de?",
    "<committee> ~ * exprime|réitère|renouvelle ~ * sa|ses vive|profonde|grave? préoccupation|préoccupations|inquiétude|inquiétudes ~ * face_à|quant_à|au_sujet_de|devant|concernant|que|qu'|au_sujet_des|au_sujet_du|face_au|face_aux?",
    "veuillez * fournir|donner|communiquer|apporter de|des|un_complément_d'? plus_amples|nouveaux? renseignements|informations|précisions|exemples|données à_jour|détaillés|détaillées|complémentaires|supplémentaires? ~ * sur|concernant|au_sujet_de?",
    'veuillez * indiquer|décrire|préciser|expliquer|commenter|exposer|faire_savoir ~ *',
  ],
  weak: [
    "<committee> ~ * note|prend_note|relève|constate|observe|salue|se_félicite|accueille|rappelle|apprécie|prend_acte|considère|a_examiné|examine|se_réjouit|reconnaît ~ * que|qu'|de|d'|du|des?",
    "<committee> ~ * remercie|félicite * <state> * de|d'|pour",
    'le_comité @ a_examiné',
    "<committee> ~ * note|prend_note|constate|accueille|relève * avec satisfaction|intérêt|reconnaissance ~ * que|qu'|de|d'|du|des?",
  ],
  ahead: splitRows(
    'tout_en bien_que malgré rappelant compte_tenu à_la_lumière conformément eu_égard se_référant renvoyant au_vu en_dépit',
    "ayant_à_l'_esprit notant prenant_note s'il s'ils comme_suite outre en_ce_qui_concerne à_propos dans_le_prolongement gardant",
  ),
  fillers: [
    "prendre|prenne|adopter toutes? les|des|d' mesures nécessaires|voulues|appropriées|efficaces|utiles|immédiates|urgentes|concrètes|législatives? et? nécessaires|voulues|appropriées|efficaces|utiles|immédiates|urgentes|concrètes? pour|afin_de|afin_d'|afin_que|en_vue_de|visant_à|propres_à",
    'ce_qui_suit',
    'le_fait_que',
    'que',
    "qu'",
    'de',
    "d'",
    'du',
    'des',
    'le',
    'la',
    'les',
    "l'",
  ],
};

const ES: Openings = {
  script: /\p{Script=Latin}/u,
  isSpaced: true,
  lists: {
    committee: ['el_comité', 'este_comité', 'este', 'el_subcomité'],
    state: [
      'el_estado_parte',
      'el_estado',
      'los_estados_partes',
      'los_estados_parte',
      'el_gobierno',
      'las_autoridades',
    ],
    toState: ['al_estado_parte', 'a_los_estados_partes', 'a_los_estados_parte', 'al_gobierno', 'a_las_autoridades'],
  },
  between: splitRows(
    'también asimismo además sin_embargo no_obstante nuevamente de_nuevo una_vez_más encarecidamente enérgicamente firmemente',
    'profundamente gravemente especialmente particularmente en_particular por_tanto por_lo_tanto por_consiguiente igualmente',
    'seriamente otra_vez con_firmeza muy sumamente por_otra_parte a_este_respecto en_este_sentido al_respecto',
  ),
  strong: [
    '<committee> ~ * le? * recomienda|pide|solicita|sugiere|reitera_su_recomendación|reitera|aconseja|insta|exhorta|alienta|invita|anima|urge|propone|recomendó|instó|alentó|pidió|sugirió ~ * <toState>? ~ * a_que|que|a|de_que?',
    'e|y * recomienda|pide|solicita|insta|exhorta|alienta|invita|anima ~ * <toState> ~ * a_que|que|a|de_que',
    '<committee> ~ * remite * <toState> * a',
    '<committee> ~ * señala_a_la_atención|señala * del_estado_parte|a_la_atención_del_estado_parte',
    '<committee> ~ * recomienda|recomendó|pide|solicita|sugiere ~ * que <state> ~ *',
    '<state> ~ * debe|debería|deberá|deben|deberían|tiene_que ~ * también? *',
    'se solicita|pide|invita|insta|alienta * <toState> ~ * a_que|que|a?',
    '* preocupa|preocupan ~ * al_comité ~ * que|el_hecho_de_que|en_particular?',
    'al_comité ~ * le|les? * preocupa|preocupan|inquieta|sigue_preocupando|siguen_preocupando|sigue_preocupándole|continúa_preocupando ~ * que|el_hecho_de_que?',
    '<committee> ~ * está|se_muestra|sigue_estando|continúa|permanece|se_siente|se_declara|sigue ~ * preocupado|alarmado|inquieto|consternado ~ * por|ante|acerca_de|porque|de_que|con_respecto_a|sobre|por_el_hecho_de_que|por_que?',
    '<committee> ~ * expresa|manifiesta|reitera|expresó ~ * su? gran|grave|profunda|honda? preocupación|inquietud|pesar ~ * por|ante|acerca_de|porque|de_que|sobre|con_respecto_a|por_el_hecho_de_que?',
    '<committee> ~ * observa|nota|toma_nota|advierte|ve|observó ~ * con suma|profunda|gran|honda? preocupación|pesar|inquietud ~ * que|de_que|de|del|la|el?',
    '<committee> ~ * lamenta|lamentó|deplora|condena ~ * que|de_que?',
    'sírvanse|sírvase * proporcionar|facilitar|presentar|aportar|ofrecer más? información|datos|ejemplos adicional|actualizada|detallada? ~ * sobre|acerca_de|relativa_a?',
    'sírvanse|sírvase * indicar|describir|explicar|aclarar|especificar|comentar|informar|exponer ~ * sobre|acerca_de|de?',
  ],
  weak: [
    '<committee> ~ * acoge|toma_nota|observa|valora|celebra|reconoce|señala|recuerda|considera|examinó|aprecia|nota ~ * que|de_que|de|del?',
    '<committee> ~ * agradece|encomia|felicita * <toState>|<state> * por?',
    'el_comité @ examinó',
    '<committee> ~ * acoge|toma_nota|observa|nota * con satisfacción|beneplácito|agrado|reconocimiento|aprecio|interés ~ * que|de_que|de|del?',
  ],
  ahead: splitRows(
    'si_bien aunque a_pesar pese_a recordando a_la_luz de_conformidad habida_cuenta tomando_nota teniendo_en_cuenta con_referencia',
    'en_relación remitiéndose con_respecto aun_cuando tras en_vista considerando observando además_de de_acuerdo',
  ),
  fillers: [
    'adopte|tome|adoptar|tomar todas? las? medidas necesarias|apropiadas|adecuadas|eficaces|efectivas|inmediatas|urgentes|concretas|legislativas? y? necesarias|apropiadas|adecuadas|eficaces|efectivas|inmediatas|urgentes|concretas? para|a_fin_de|con_miras_a|destinadas_a|encaminadas_a',
    'lo_siguiente',
    'el_hecho_de_que',
    'que',
    'la',
    'el',
    'los',
    'las',
    'de_que',
  ],
};

const RU: Openings = {
  script: /\p{Script=Cyrillic}/u,
  isSpaced: true,
  lists: {
    committee: ['комитет', 'он'],
    state: ['государство-участник', 'государство-участника', 'государства-участники', 'правительство'],
    toState: ['государству-участнику', 'государствам-участникам', 'правительству', 'государства-участника'],
  },
  between: splitRows(
    'также настоятельно далее вновь еще_раз ещё_раз однако тем_не_менее поэтому особенно в_частности глубоко серьезно кроме_того',
    'крайне весьма по-прежнему в_этой_связи повторно решительно',
  ),
  strong: [
    '<committee> ~ * рекомендует|предлагает|просит|призывает|побуждает|повторяет_свою_рекомендацию|подтверждает_свою_рекомендацию|поощряет ~ * <toState>|<state>? ~ *',
    '<toState> ~ * следует|надлежит|необходимо|предлагается|рекомендуется ~ *',
    '<committee> ~ * обращает_внимание|обращает * внимание? <state>|<toState>|правительства * на',
    '<state> ~ * должно|должны|обязано ~ *',
    '<committee> ~ * обеспокоен|озабочен|встревожен ~ * тем|тем_фактом|сообщениями|в_связи_с_тем|в_связи_с|по_поводу|по_поводу_того?',
    '<committee> ~ * выражает|вновь_выражает ~ * свою|свое|глубокую|серьезную? свою|глубокую|серьезную? обеспокоенность|озабоченность|сожаление|тревогу ~ * тем|в_связи_с_тем|в_связи_с|по_поводу|по_поводу_того|относительно?',
    '<committee> ~ * отмечает ~ * с глубокой|серьезной? обеспокоенностью|озабоченностью|сожалением',
    '<committee> ~ * с глубокой|серьезной? обеспокоенностью|озабоченностью|сожалением * отмечает|констатирует',
    '<committee> ~ * сожалеет ~ * о_том|о|по_поводу_того|в_связи_с_тем?',
    'просьба * представить|сообщить|указать|предоставить|пояснить|уточнить|описать подробную|дополнительную|обновленную? информацию|сведения|данные? * о|об|относительно|по?',
  ],
  weak: [
    '<committee> ~ * отмечает|приветствует|принимает_к_сведению|признает|напоминает|считает|рассмотрел|высоко_оценивает|признателен ~ *',
    '<committee> ~ * с удовлетворением|признательностью|интересом * отмечает|принимает_к_сведению',
  ],
  ahead: splitRows(
    'хотя несмотря_на отмечая приветствуя напоминая принимая_во_внимание в_свете в_соответствии ссылаясь с_учетом учитывая',
    'признавая в_дополнение в_связи наряду',
  ),
  fillers: [
    'принять|принимать все? необходимые|надлежащие|эффективные|срочные|дополнительные? меры для|к_тому|с_целью|в_целях|по',
    'чтобы',
    'что',
  ],
};

const ZH: Openings = {
  script: /\p{Script=Han}/u,
  isSpaced: false,
  lists: {
    committee: ['委员会'],
    state: ['该缔约国', '缔约国', '各缔约国', '政府'],
  },
  between: splitRows(
    '还 也 又 并 再次 因此 进一步 特别 尤其 强烈 深为 深感 十分 仍然 仍 继续 然而 但 严重 非常 极为 坚决',
  ),
  strong: [
    '<committee> * 重申其建议|重申建议|建议|敦促|呼吁|鼓励|促请|要求|吁请|邀请|请 * <state>? * 应当|应该|应?',
    '<state> * 应当|应该|应|必须 *',
    '<committee> * 感到|表示|深表? * 关切|关注|遗憾|不安|震惊|担忧|惊愕 地注意到|地看到|的是|于?',
    '令<committee> * 感到? 关切|遗憾|不安|震惊 的是?',
    '请 * 提供|说明|介绍|解释|澄清|阐明|告知 更多|详细|最新|补充|进一步? 资料|信息|情况|数据? 说明|介绍?',
  ],
  weak: [
    '<committee> * 赞赏地|满意地|感兴趣地? 注意到|认识到|承认|忆及|回顾|认为|审议了',
    '<committee> * 欢迎|赞赏|感谢|赞扬|称赞|欣见|指出',
  ],
  ahead: splitRows('虽然 尽管 鉴于 根据 参照 回顾 按照 铭记 考虑到 继 除 在'),
  fillers: ['采取 一切? 必要|适当|有效|紧急|具体? 的? 措施|步骤 以?', '，', '的是'],
};

const AR: Openings = {
  script: /\p{Script=Arabic}/u,
  isSpaced: true,
  lists: {
    committee: ['اللجنة'],
    state: ['الدولة_الطرف', 'الدول_الأطراف', 'الحكومة'],
    toState: ['إلى_الدولة_الطرف', 'من_الدولة_الطرف', 'للدولة_الطرف', 'إلى_الدول_الأطراف'],
  },
  between: splitRows('أيضاً أيضا كذلك بقوة بشدة مجدداً مجددا بصفة_خاصة بوجه_خاص مرة_أخرى بإلحاح علاوة_على_ذلك مع_ذلك'),
  strong: [
    'توصي|وتوصي|تحث|وتحث|تشجع|وتشجع|تدعو|وتدعو|تهيب|وتهيب|تطلب|وتطلب|تناشد|وتناشد <committee> ~ * <state>|<toState>? ~ * إلى_أن|على_أن|بأن|أن|على|إلى?',
    'تكرر|وتكرر|تجدد|وتجدد <committee> * توصيتها|توصياتها ~ * <toState>|<state>? * بأن|أن?',
    'ينبغي|وينبغي|يجب|ويجب * <toState>|على_الدولة_الطرف ~ * أن?',
    'يساور|ويساور|يقلق|ويقلق|يساورها <committee>? * القلق|قلق? بالغ|البالغ|شديد|الشديد? ~ * إزاء|لأن|من_أن|بشأن|من|حيال|أن?',
    'تشعر|وتشعر|لا_تزال_تشعر <committee> ~ * بالقلق|بقلق|بالأسف بالغ|البالغ|شديد|الشديد? ~ * إزاء|لأن|من_أن|بشأن|من|حيال?',
    'لا_تزال|ولا_تزال <committee> * تشعر? بالقلق|قلقة ~ * إزاء|لأن|من_أن|بشأن|من|حيال?',
    'تعرب|وتعرب <committee> * عن القلق|قلقها|أسفها البالغ|الشديد? ~ * إزاء|لأن|من_أن|بشأن|من|حيال?',
    'تلاحظ|وتلاحظ <committee> ~ * بقلق|مع_القلق|بأسف|مع_الأسف بالغ? ~ * أن|أنه|عدم?',
    'تأسف|وتأسف <committee> ~ * لأن|إزاء|لعدم?',
    'يرجى|ويرجى * تقديم|توضيح|بيان|ذكر|شرح|وصف معلومات|المزيد_من_المعلومات? * عن|بشأن?',
  ],
  weak: [
    'ترحب|وترحب|تلاحظ|وتلاحظ|تقدر|وتقدر|تشكر|وتشكر|تذكر|وتذكر|نظرت|تعترف|وتعترف|ترى|وترى <committee> ~ * في|أن|بأن?',
    'تحيط|وتحيط <committee> * علماً|علما ~ * مع_التقدير|بأن|أن?',
  ],
  ahead: splitRows('في_ضوء بينما رغم بالرغم على_الرغم إذ وإذ عملاً وفقاً بالإضافة مع_مراعاة'),
  fillers: [
    'تتخذ|باتخاذ|اتخاذ جميع? التدابير|تدابير اللازمة|الضرورية|المناسبة|الفعالة|فعالة? من_أجل|بغية|لكي?',
    'أن',
    'أنه',
  ],
};

/** The formulas of the official languages. */
export const OPENINGS: readonly Openings[] = [EN, FR, ES, RU, ZH, AR];

/** Splits rows of words at spaces. */
function splitRows(...rows: readonly string[]): readonly string[] {
  return rows.flatMap((row) => row.split(' '));
}
