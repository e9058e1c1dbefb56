import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TEST_PATIENCE } from '../support/testPatience.mjs';
import { scratch } from './ours.mjs';

/** LibreOffice sometimes never ends by itself. */
const ENDED = { stdio: 'ignore', timeout: TEST_PATIENCE, killSignal: 'SIGKILL' };

/** The version of LibreOffice that is installed; undefined where there is none. */
export function libreOffice() {
  const { status, stdout } = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return status === 0 ? /\d+\.\d+/.exec(stdout)?.[0] : undefined;
}

/** Has LibreOffice open files and write them in another form. Gives the new paths. */
export function converted(paths, form, ending = form.split(':')[0]) {
  const folder = join(scratch, `as-${ending}`);
  mkdirSync(folder, { recursive: true });
  const options = ['--headless', `-env:UserInstallation=file://${scratch}/profile`];
  spawnSync('soffice', [...options, '--convert-to', form, '--outdir', folder, ...paths], ENDED);
  return paths.map((path) => {
    const made = join(folder, basename(path).replace(/\.docx$/, `.${ending}`));
    if (!existsSync(made)) throw new Error(`LibreOffice did not open ${basename(path)}`);
    return made;
  });
}

const MACRO = `Sub DecideAll(command, source, target)
Dim hidden(0) As New com.sun.star.beans.PropertyValue
hidden(0).Name = "Hidden"
hidden(0).Value = True
document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" + command + "AllTrackedChanges", "", 0, Array())
Dim form(0) As New com.sun.star.beans.PropertyValue
form(0).Name = "FilterName"
form(0).Value = "MS Word 2007 XML"
document.storeToURL(ConvertToURL(target), form())
document.close(True)
End Sub`;

/**
 * Has LibreOffice accept (`Accept`) or reject (`Reject`) all tracked changes of a file and save it as another one, whose path it gives. It
 * must have run before: it makes its profile.
 */
export function decided(path, target, what) {
  const profile = join(scratch, 'profile');
  const folder = join(profile, 'user/basic/Standard');
  mkdirSync(folder, { recursive: true });
  const of = (kind) => `xmlns:${kind}="http://openoffice.org/2000/${kind}"`;
  const doctype = (root, name) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${name}.dtd">\n`;
  const library = 'library:name="Standard"';
  const link = 'xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"';
  writeFileSync(
    join(profile, 'user/basic/script.xlc'),
    `${doctype('library:libraries', 'libraries')}<library:libraries ${of('library')} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library ${library} ${link}/></library:libraries>`,
  );
  writeFileSync(
    join(folder, 'script.xlb'),
    `${doctype('library:library', 'library')}<library:library ${of('library')} ${library} library:readonly="false"><library:element library:name="Deciding"/></library:library>`,
  );
  writeFileSync(
    join(folder, 'Deciding.xba'),
    `${doctype('script:module', 'module')}<script:module ${of('script')} script:name="Deciding" script:language="StarBasic">${MACRO}</script:module>`,
  );
  const macro = `macro:///Standard.Deciding.DecideAll("${what}","${path}","${target}")`;
  spawnSync('soffice', ['--headless', `-env:UserInstallation=file://${profile}`, macro], ENDED);
  if (!existsSync(target)) throw new Error(`LibreOffice did not save ${basename(target)}`);
  return target;
}
