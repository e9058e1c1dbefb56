import { wordings } from '../support/wordings';

wordings('state-code', [
  ['It recalls the visit (CED/C/MXC/VR/1) and the inquiry (CEDAW/C/OP.8/CND/1).', /MXC.*CND/],
  ['It recalls the visit (CED/C/MEX/VR/1) and the inquiry (CEDAW/C/OP.8/CAN/1).', ''],
  ['It heard of Denmark (CRPD/C/DEN/CO/2).', /DEN/],
  ['It heard of Denmark (CEDAW/C/DEN/CO/6).', ''],
  ['It heard of the Netherlands (CRC/C/NET/4).', /NET/],
  ['It heard of Yugoslavia (CAT/C/YUG/1).', ''],
]);
