import { wordings } from '../support/rules/wordings';

wordings('committee-acronym', [
  ['It heard the CECR, as told to the CMWR.', /CESCR.*CMW/],
  ['It heard the CERF and the CRDP (see below), and the Centre (CRDP).', ''],
]);
