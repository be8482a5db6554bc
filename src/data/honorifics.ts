/**
 * Words of address, rank and rite that stand before names, also in spellings that names of sanctions lists and news have
 * (`sheikh`, `shaykh`). Our own list, made by hand; the public lists that were found (the honorifics of compromise, of which
 * 20 stand here) hold abbreviations of English titles only.
 */
export const honorifics: ReadonlySet<string> = new Set(
  (
    'mr mister mrs ms miss mx madam madame mme mlle monsieur sir dame lord lady dr doctor prof professor ' +
    'president prasident presidente vice prime minister chancellor premier governor gov senator sen congressman congresswoman ' +
    'representative rep secretary ambassador amb mayor speaker judge justice chief chairman chairwoman ' +
    'general gen lieutenant lt colonel col captain capt major maj brigadier commander cmdr admiral adm sergeant sgt corporal cpl marshal ' +
    'king queen prince princess emperor sultan emir baron baroness countess duke duchess ' +
    'pope cardinal archbishop bishop reverend rev father fr sister rabbi pastor ' +
    'sheikh sheik shaikh shaykh cheikh sheykh imam ayatollah mullah mulla mollah maulana mawlana maulvi mawlawi mufti qari hafiz haji hajji hadji alhaj hajj syed sayyid sayyed seyed seyyed sayed ' +
    'herr frau signor signora senor senora'
  ).split(' '),
);
