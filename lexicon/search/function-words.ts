/**
 * Function words, in the spellings in use, with `و` before them where it is usual.
 *
 * Source: any Arabic grammar: particles, pronouns, demonstratives, relatives, question words, auxiliary verbs. Reason: in a
 * question or a pasted sentence they would find texts that share nothing else. The index keeps them, so that a phrase is
 * found with them; a query for words drops them. A word that is also a name or a subject of news is not here, however
 * frequent. So are the letters behind a year, `2015م` and `1436هـ`, which say of which calendar it is. The list is compared before letters are folded, so that `على` is here and the name `علي` is not.
 */
export const FUNCTION_WORDS: readonly string[] = `
من في على إلى الى عن مع منذ حتى خلال بين بعد قبل عند لدى لدي نحو دون بدون سوى عبر حول ضمن
فى الي ومن وفي وعلى وإلى والى وعن ومع منها منه منهم فيها فيه فيهم عليها عليه عليهم إليها إليه إليهم اليها اليه اليهم عنها عنه عنهم
معها معه معهم بها به بهم لها له لهم لنا لي بينها بينهم لديها لديه لديهم عندها عنده
و ف ب ل ك ثم أو او أم بل لكن ولكن إلا الا أن ان إن أنه انه أنها انها إنه إنها أنهم انهم وأن وان فإن فان بأن بان لأن لان لأنه لأنها كأن
إذا اذا لو لولا إذ اذ حين حينما عندما بينما كلما كما كي لكي حيث بحيث مما عما فيما وفيما بما كذلك أيضا ايضا أيضاً
لا لم لن ما ولا ولم ولن وما فلا فلن إثر وإثر
ليس ليست ليسوا غير هل أ ألا
هو هي هم هن هما أنا انا نحن أنت انت أنتم وهو وهي وهم
هذا هذه هذان هاتان هذين هؤلاء ذلك تلك أولئك هنا هناك وهذا وهذه ذات بهذا بهذه لهذا لهذه
الذي التي الذين اللذان اللتان اللذين اللواتي اللاتي والذي والتي
كان كانت كانوا يكون تكون يكونوا وكان وكانت سيكون ستكون قد وقد لقد فقد سوف
كل كلا كلتا بعض أي اي أية جميع
متى أين اين كيف كم لماذا لما ماذا أيهما إلام علام ماهو ماهي ماهم شنو شنوة شكون علاش وش ايش إيش وين فين
م هـ ه
تم تمت يتم تتم وتم وتمت ويتم سيتم ستتم
`
  .trim()
  .split(/\s+/u);
