/**
 * How the articles are divided, as it was read off the texts that the Office of the High Commissioner publishes on its
 * pages of the instruments, article by article, independently of our summaries. Only articles whose printed numbers and
 * letters were all seen are here, 504 of them; the others are from memory. (The pages have lost lines of CAT 5 and ICERD 2 and 5; those were
 * read off other editions of the same texts.)
 *
 * `number=paragraphs`, `u` for a single paragraph without a number; after it, for each paragraph with letters, its
 * number and its letters, with the count of roman items below a letter: `2=2 2abcdefg[3]h`.
 */
export const STRUCTURE_FACTS: Readonly<Record<string, { readonly articles: number; readonly verified: string }>> = {
  icrmw: {
    articles: 93,
    verified:
      '1=2; 2=2 2abcdefg[3]h; 3=u 1abcdef; 4=u; 5=u 1ab; 6=u 1abc; 7=u; 8=2; 9=u; 10=u; 11=4 4abc; 12=4; 13=3 3abcd; 14=u; 15=u; 16=9 7abc; 17=8; 18=7 3abcdefg; 19=2; 20=2; 21=u; 22=9; 23=u; 24=u; 25=3 1ab; 26=2 1abc; 27=2; 28=u; 29=u; 30=u; 31=2; 32=u; 33=3 1ab; 34=u; 35=u; 36=u; 37=u; 38=2; 39=2; 40=2; 41=2; 42=3; 43=3 1abcdefg; 44=3; 45=4 1abcd; 46=u 1abcd; 47=2; 48=2 1ab; 49=3; 50=3; 51=u; 52=4 2ab 3ab; 53=2; 54=2 1abcd; 55=u; 56=3; 57=u; 58=2; 59=2; 60=u; 61=4; 62=2; 63=2; 64=2; 65=2 1abcd; 66=2 1abc; 67=2; 68=2 1abc; 69=2; 70=u; 71=2; 72=9 1ab 2ab 5abc; 73=4 1ab; 74=8; 75=4; 76=2 1abcdefgh[2]; 77=8 3ab; 78=u; 79=u; 80=u; 81=2 1ab; 82=u; 83=u 1abc; 84=u; 85=u; 86=3; 87=2; 88=u; 89=4; 90=3; 91=3; 92=3; 93=2',
  },
  crc: {
    articles: 54,
    verified:
      '1=u; 2=2; 3=3; 4=u; 5=u; 6=2; 7=2; 8=2; 9=4; 10=2; 11=2; 12=2; 13=2 2ab; 14=3; 15=2; 16=2; 17=u 1abcde; 18=3; 19=2; 20=3; 21=u 1abcde; 22=2; 23=4; 24=4 2abcdef; 25=u; 26=2; 27=4; 28=3 1abcde; 29=2 1abcde; 30=u; 31=2; 32=2 2abc; 33=u; 34=u 1abc; 35=u; 36=u; 37=u 1abcd; 38=4; 39=u; 40=4 2ab[7] 3ab; 41=u 1ab; 42=u; 43=12; 44=6 1ab; 45=u 1abcd; 46=u; 47=u; 48=u; 49=2; 50=3; 51=3; 52=u; 53=u; 54=u',
  },
  crpd: {
    articles: 50,
    verified:
      '1=u; 2=u; 3=u 1abcdefgh; 4=5 1abcdefghi; 5=4; 6=2; 7=3; 8=2 1abc 2a[3]bcd; 9=2 1ab 2abcdefgh; 10=u; 11=u; 12=5; 13=2; 14=2 1ab; 15=2; 16=5; 17=u; 18=2 1abcd; 19=u 1abc; 20=u 1abcd; 21=u 1abcde; 22=2; 23=5 1abc; 24=5 1abc 2abcde 3abc; 25=u 1abcdef; 26=3 1ab; 27=2 1abcdefghijk; 28=2 2abcde; 29=u 1a[3]b[2]; 30=5 1abc 5abcde; 31=3 1ab; 32=2 1abcd; 33=3; 34=13; 35=5; 36=5; 37=2; 38=u 1ab; 39=u; 40=2; 41=u; 42=u; 43=u; 44=4; 45=2; 46=2; 47=3; 48=u; 49=u; 50=u',
  },
  cedaw: {
    articles: 30,
    verified:
      '1=u; 2=u 1abcdefg; 3=u; 4=2; 5=u 1ab; 6=u; 7=u 1abc; 8=u; 9=2; 10=u 1abcdefgh; 11=3 1abcdef 2abcd; 12=2; 13=u 1abc; 14=2 2abcdefgh; 15=4; 16=2 1abcdefgh; 17=9; 18=2 1ab; 19=2; 20=2; 21=2; 22=u; 23=u 1ab; 24=u; 25=4; 26=2; 27=2; 28=3; 29=3; 30=u',
  },
  cat: {
    articles: 33,
    verified:
      '1=2; 2=3; 3=2; 4=2; 5=3 1abc; 6=4; 7=3; 8=4; 9=2; 10=2; 11=u; 12=u; 13=u; 14=2; 15=u; 16=2; 17=7; 18=5 2ab; 19=4; 20=5; 21=2 1abcdefgh[2]; 22=8 5ab; 23=u; 24=u; 25=2; 26=u; 27=2; 28=2; 29=3; 30=3; 31=3; 33=2',
  },
  iccpr: {
    articles: 53,
    verified:
      '1=3; 2=3 3abc; 3=u; 4=3; 5=2; 6=6; 7=u; 8=3 3abc[4]; 9=5; 10=3 2ab; 11=u; 12=4; 13=u; 14=7 3abcdefg; 15=2; 16=u; 17=2; 18=4; 19=3 3ab; 20=2; 21=u; 22=3; 23=4; 24=3; 25=u 1abc; 26=u; 27=u; 28=3; 29=3; 30=4; 31=2; 32=2; 33=2; 34=3; 35=u; 36=u; 37=3; 38=u; 39=2 2ab; 40=5 1ab; 41=2 1abcdefgh[2]; 42=10 1ab 7abcd; 43=u; 44=u; 45=u; 46=u; 47=u; 48=5; 49=2; 50=u; 51=3; 53=2',
  },
  icescr: {
    articles: 31,
    verified:
      '1=3; 2=3; 3=u; 4=u; 5=2; 6=2; 7=u 1a[2]bcd; 8=3 1abcd; 9=u; 10=3; 11=2 2ab; 12=2 2abcd; 13=4 2abcde; 14=u; 15=4 1abc; 16=2 2ab; 17=3; 18=u; 19=u; 20=u; 21=u; 22=u; 23=u; 24=u; 25=u; 26=5; 27=2; 28=u; 29=3; 30=u 1ab; 31=2',
  },
  icerd: {
    articles: 25,
    verified:
      '1=4; 2=2 1abcde; 3=u; 4=u 1abc; 5=u 1abcd[9]e[6]f; 6=u; 7=u; 8=6 5ab; 9=2 1ab; 10=4; 11=5; 12=8 1ab; 13=3; 14=9 6ab 7ab; 15=4 2ab; 16=u; 17=2; 18=2; 20=3; 21=u; 22=u; 23=2; 24=u 1abcd; 25=2',
  },
  icpped: {
    articles: 45,
    verified:
      '1=2; 2=u; 3=u; 4=u; 5=u; 6=2 1ab[3]c; 7=2 2ab; 8=2 1ab; 9=3 1abc; 10=3; 11=3; 12=4 3ab; 13=7; 14=2; 15=u; 16=2; 17=3 2abcdef 3abcdefgh; 18=2 1abcdefg; 19=2; 20=2; 21=u; 22=u 1abc; 23=3 1abc; 24=7 5abcd; 25=5 1ab; 26=9; 27=u; 28=2; 29=4; 30=4 2abcde; 31=5 2abcd; 32=u; 33=5; 34=u; 35=2; 36=2; 37=u 1ab; 38=3; 39=2; 40=u 1ab; 41=u; 42=3; 43=u; 44=4; 45=2',
  },
  'op1-iccpr': {
    articles: 14,
    verified: '',
  },
  'op2-iccpr': {
    articles: 11,
    verified: '',
  },
  'op-icescr': {
    articles: 22,
    verified: '',
  },
  'op-cedaw': {
    articles: 21,
    verified:
      '1=u; 2=u; 3=u; 4=2 2abcde; 5=2; 6=2; 7=5; 8=5; 9=2; 10=2; 11=u; 12=u; 13=u; 14=u; 15=4; 16=2; 17=u; 18=3; 19=2; 20=u 1abc; 21=2',
  },
  opcat: {
    articles: 37,
    verified:
      '1=u; 2=4; 3=u; 4=2; 5=6; 6=3 2abcd; 7=2 1abcd 2abc; 8=u; 9=u; 10=3 2abc; 11=1 1ab[4]c; 12=u 1abcd; 13=4; 14=2 1abcde; 15=u; 16=4; 17=u; 18=4; 19=u 1abc; 20=u 1abcdef; 21=2; 22=u; 23=u; 24=2; 25=2; 26=2; 27=5; 28=2; 29=u; 30=u; 31=u; 32=u; 33=3; 34=3; 35=u; 36=u 1ab; 37=2',
  },
  'op-crc-ac': {
    articles: 13,
    verified: '',
  },
  'op-crc-sc': {
    articles: 17,
    verified:
      '1=u; 2=u 1abc; 3=5 1a[2]bc; 4=4 2ab; 5=5; 6=2; 7=u 1a[2]bc; 8=6 1abcdefg; 9=5; 10=4; 11=u 1ab; 12=3; 13=2; 14=2; 15=2; 16=3; 17=2',
  },
  'op-crc-ic': {
    articles: 24,
    verified: '',
  },
  'op-crpd': {
    articles: 18,
    verified:
      '1=2; 2=u 1abcdef; 3=u; 4=2; 5=u; 6=5; 7=2; 8=u; 9=u; 10=u; 11=u; 12=4; 13=2; 14=2; 15=2; 16=u; 17=u; 18=u',
  },
};

/** The article that each part begins with, as the same pages print it; an instrument that is not here has no parts. */
export const PART_FACTS: Readonly<Record<string, readonly number[]>> = {
  icrmw: [1, 7, 8, 36, 57, 64, 72, 79, 85],
  crc: [1, 42, 46],
  cedaw: [1, 7, 10, 15, 17, 23],
  cat: [1, 17, 25],
  iccpr: [1, 2, 6, 28, 46, 48],
  icescr: [1, 2, 6, 16, 26],
  icerd: [1, 8, 17],
  icpped: [1, 26, 37],
  opcat: [1, 5, 11, 17, 24, 25, 27],
  'op-crc-ic': [1, 5, 13, 15],
};
