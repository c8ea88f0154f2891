; Inno Setup's recipe of the Windows installer. Written for Inno Setup 6 and not run yet: it needs a Windows machine.
;   python run.py package
;   iscc /DVersion=%VERSION% installer\windows\pos-terminal.iss      (%VERSION%: what pos-terminal --version says)

#ifndef Version
  #error Say the version: iscc /DVersion=1.2.3 pos-terminal.iss
#endif
#define Program "..\..\dist\pos-terminal"

[Setup]
AppId={{6C1C8B0E-2E0F-4C0B-9C35-5D3B4E0A7F11}
AppName=pos_terminal
AppVersion={#Version}
AppPublisher=pos_terminal
DefaultDirName={autopf}\pos-terminal
DefaultGroupName=pos_terminal
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=pos-terminal-{#Version}-setup
Compression=lzma2
SolidCompression=yes
UninstallDisplayIcon={app}\pos-terminal.exe
; A till that runs is neither ended nor replaced: the installer asks for it to be closed.
CloseApplications=no
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

[InstallDelete]
; Nothing of the version before may be found by name. What was sold lies elsewhere and is not touched.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\pos_terminal"; Filename: "{app}\pos-terminal.exe"
Name: "{group}\pos_terminal, try it out"; Filename: "{app}\pos-terminal.exe"; Parameters: "--demo"
Name: "{autodesktop}\pos_terminal"; Filename: "{app}\pos-terminal.exe"; Tasks: desktop

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"

[Run]
Filename: "{app}\pos-terminal.exe"; Parameters: "--demo"; Description: "Try it out"; Flags: postinstall nowait skipifsilent unchecked

[Code]
function Running(): Boolean;
var
  Code: Integer;
begin
  Result := Exec(ExpandConstant('{cmd}'),
    '/C tasklist /FI "IMAGENAME eq pos-terminal.exe" /NH | find /I "pos-terminal.exe" >NUL',
    '', SW_HIDE, ewWaitUntilTerminated, Code) and (Code = 0);
end;

function PrepareToInstall(var NeedsRestart: Boolean): String;
begin
  if Running() then
    Result := 'pos_terminal is running. Nothing was changed, and it goes on. End it, then do this again.'
  else
    Result := '';
end;

function InitializeUninstall(): Boolean;
begin
  Result := not Running();
  if not Result then
    MsgBox('pos_terminal is running. Nothing was changed, and it goes on. End it, then do this again.', mbError, MB_OK);
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if (Step = usPostUninstall) and DirExists(ExpandConstant('{localappdata}\pos-terminal')) then
    MsgBox('The records of the shop stay in ' + ExpandConstant('{localappdata}\pos-terminal')
      + '. Whoever wants them gone deletes that folder by hand.', mbInformation, MB_OK);
end;
