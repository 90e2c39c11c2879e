@echo off
rem Starts wres on a Java that is new enough.
rem
rem WRES_JAVA          a java.exe, or the folder of a JDK or JRE; used without looking further
rem WRES_JAVA_OPTIONS  more options for Java, for example -Xmx4g
rem WRES_CACHE         folder for what makes the next start faster; none goes without
rem
rem Paths may hold blanks, brackets and ampersands: they stand in quotes wherever they are read, and nothing that a user types stands
rem inside a block of brackets, where an unquoted closing bracket would end the block.

setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "WRES_HOME_FOLDER=%%~fI"
set "WRES_FOUND="
set "WRES_PAGE="
rem Quotes around a path are often set together with it.
if defined WRES_JAVA set "WRES_JAVA=%WRES_JAVA:"=%"
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined WRES_CACHE set "WRES_CACHE=%WRES_CACHE:"=%"

if not defined WRES_JAVA goto java_home
call :try "%WRES_JAVA%"
if not defined WRES_FOUND call :try "%WRES_JAVA%.exe"
if not defined WRES_FOUND call :try "%WRES_JAVA%\bin\java.exe"
if defined WRES_FOUND goto start
>&2 echo wres: WRES_JAVA is "%WRES_JAVA%", which is no Java 21 or newer.
set "WRES_CODE=1"
goto end

:java_home
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if defined WRES_FOUND goto start
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~$PATH:J"
if defined WRES_FOUND goto start
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do for /d %%D in ("%%~P\*") do if not defined WRES_FOUND call :try "%%~D\bin\java.exe"
if defined WRES_FOUND goto start
>&2 echo wres: needs Java 21 or newer and found none in JAVA_HOME, on the PATH or in the usual folders.
>&2 echo wres: install one (for example from https://adoptium.net), or set WRES_JAVA to the folder of one.
set "WRES_CODE=1"
goto end

:start
rem Java keeps the classes that a command loads in an archive of the user's cache: the next run of the command starts sooner.
set "WRES_ARCHIVE="
set "WRES_COMMAND="
for %%C in (check query tables render templates sample) do if "%~1"=="%%C" set "WRES_COMMAND=%%C"
if not defined WRES_COMMAND goto run
if not defined WRES_CACHE if defined LOCALAPPDATA set "WRES_CACHE=%LOCALAPPDATA%\wres"
if not defined WRES_CACHE set "WRES_CACHE=none"
if /i "%WRES_CACHE%"=="none" goto run
if not exist "%WRES_CACHE%" mkdir "%WRES_CACHE%" 2>nul
if not exist "%WRES_CACHE%" goto run
rem One for each place: Java takes an archive for its own when only the folder's name differs, and then trips over packages that
rem are sealed to the old place. And one for each state of the product, since Java does not make it anew when that changes.
set "WRES_PLACE=%WRES_HOME_FOLDER:\=_%"
set "WRES_PLACE=%WRES_PLACE::=_%"
set "WRES_PLACE=%WRES_PLACE: =_%"
set "WRES_STATE="
for %%F in ("%WRES_HOME_FOLDER%\lib\wres-*.jar") do call :state "%%~zF-%%~tF"
if not defined WRES_STATE goto run
set "WRES_NAME=%WRES_CACHE%\%WRES_COMMAND%-%WRES_PLACE:~-80%"
set "WRES_ARCHIVE=%WRES_NAME%%WRES_STATE:~-80%.jsa"
rem what an earlier state left behind
if not exist "%WRES_ARCHIVE%" del /q "%WRES_NAME%-*.jsa" 2>nul

:run
rem wres writes UTF-8; the console shows it as such while wres runs, and is as it was afterwards.
for /f "tokens=2 delims=:." %%C in ('chcp 2^>nul') do set "WRES_PAGE=%%C"
if defined WRES_PAGE chcp 65001 >nul 2>nul
rem A short run: the quick compiler starts sooner than the best one. Distribution may run for long.
set "WRES_COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="distribute" set "WRES_COMPILER=-XX:TieredStopAtLevel=4"
if defined WRES_ARCHIVE goto run_with_archive
"%WRES_FOUND%" -Xmx1g -XX:+UseSerialGC %WRES_COMPILER% -Xlog:disable -Djava.awt.headless=true "-Dwres.home=%WRES_HOME_FOLDER%" %WRES_JAVA_OPTIONS% -cp "%WRES_HOME_FOLDER%\lib\*" org.wresbirt.cli.Main %*
set "WRES_CODE=%ERRORLEVEL%"
goto end

:run_with_archive
"%WRES_FOUND%" -Xmx1g -XX:+UseSerialGC %WRES_COMPILER% -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%WRES_ARCHIVE%" -Djava.awt.headless=true "-Dwres.home=%WRES_HOME_FOLDER%" %WRES_JAVA_OPTIONS% -cp "%WRES_HOME_FOLDER%\lib\*" org.wresbirt.cli.Main %*
set "WRES_CODE=%ERRORLEVEL%"
goto end

rem Adds size and time of one of the product's files to WRES_STATE.
:state
set "WRES_PART=%~1"
set "WRES_PART=%WRES_PART:/=%"
set "WRES_PART=%WRES_PART:.=%"
set "WRES_PART=%WRES_PART::=%"
set "WRES_PART=%WRES_PART: =%"
set "WRES_STATE=%WRES_STATE%-%WRES_PART%"
exit /b 0

rem Sets WRES_FOUND if this is a java command of version 21 or newer. The release file is read much faster than Java starts. The outer
rem quotes of the command in the second loop are for the cmd.exe that runs it; behind a caret they open nothing here, so that a bracket
rem in the path, as in "Program Files (x86)", does not end the loop's list.
:try
if /i not "%~x1"==".exe" exit /b 0
if not exist "%~1" exit /b 0
set "WRES_VERSION="
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%A in ("%~dp1..\release") do if "%%A"=="JAVA_VERSION" set "WRES_VERSION=%%~B"
if not defined WRES_VERSION for /f "tokens=2,3" %%A in ('^""%~1" -version 2^>^&1^"') do if "%%A"=="version" set "WRES_VERSION=%%~B"
for /f "delims=.-+ " %%M in ("%WRES_VERSION%") do if %%M GEQ 21 set "WRES_FOUND=%~1"
exit /b 0

:end
if defined WRES_PAGE chcp %WRES_PAGE% >nul 2>nul
rem The last command's result is what && and || see after a script; after 'exit /b' they would see that exit went well.
"%COMSPEC%" /d /c exit %WRES_CODE%
