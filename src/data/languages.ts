/**
 * ISO 639-3 codes to the shorter codes that language tags use (RFC 5646), for the languages that franc-min tells apart; a
 * code that maps to itself has no shorter one. As CLDR 48's aliases have them (Node's `Intl.Locale`), but for ckb, fuv, qug
 * and zlm, which take the code of their macrolanguage, nob and tgl, which take the code in common use, and sco, which is
 * read as English, because short English texts are taken for Scots.
 */
export const shortCodes: ReadonlyMap<string, string> = new Map(
  'cmn zh,spa es,eng en,rus ru,arb ar,ben bn,hin hi,por pt,ind id,jpn ja,fra fr,deu de,jav jv,kor ko,tel te,vie vi,mar mr,ita it,tam ta,tur tr,urd ur,guj gu,pol pl,ukr uk,kan kn,mai mai,mal ml,pes fa,mya my,swh sw,sun su,ron ro,pan pa,bho bho,amh am,hau ha,fuv ff,bos bs,hrv hr,nld nl,srp sr,tha th,ckb ku,yor yo,uzn uz,zlm ms,ibo ig,npi ne,ceb ceb,skr skr,tgl tl,hun hu,azj az,sin si,koi koi,ell el,ces cs,mag mag,run rn,bel be,plt mg,qug qu,mad mad,nya ny,zyb za,pbu ps,kin rw,zul zu,bul bg,swe sv,lin ln,som so,hms hms,hnj hnj,ilo ilo,kaz kk,heb he,dan da,fin fi,slk sk,nob no,cat ca,sco en,tgk tg,afr af,lit lt,lvs lv,ekk et,slv sl,kat ka,hye hy'
    .split(',')
    .map((pair): [string, string] => {
      const [long = '', short = ''] = pair.split(' ');
      return [long, short];
    }),
);
