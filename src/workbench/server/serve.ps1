# Serves the folder that this script lies in to this machine's browsers, by the rules in serve.json, as serve.js does.
param([int] $Port = 0, [switch] $NoOpen)
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$root = $PSScriptRoot
$rules = Get-Content -LiteralPath (Join-Path $root 'serve.json') -Raw -Encoding UTF8 | ConvertFrom-Json
if ($Port -eq 0) { $Port = $rules.port }

# What may be asked for, by its path in the address; nothing else is answered.
$files = @{}
foreach ($file in Get-ChildItem -LiteralPath $root -Recurse -File) {
    $path = '/' + $file.FullName.Substring($root.Length).TrimStart('\').Replace('\', '/')
    if ($rules.types.($file.Extension) -and $path -notmatch '/\.') { $files[$path] = $file }
}

# Who is slow or does nothing is let go; Http.sys sees to it by itself. Where it takes no time-outs, it keeps its own of two minutes.
function Set-Patience($timeouts) {
    try {
        $timeouts.HeaderWait = [TimeSpan]::FromSeconds($rules.patience.headers)
        $timeouts.EntityBody = [TimeSpan]::FromSeconds($rules.patience.request)
        $timeouts.IdleConnection = [TimeSpan]::FromSeconds($rules.patience.idle)
    } catch { }
}

# Http.sys gives this name, and no other, to people who are not administrators.
for ($last = $Port + 20; ; $Port++) {
    $listener = New-Object Net.HttpListener
    $listener.Prefixes.Add("http://localhost:$Port/")
    Set-Patience $listener.TimeoutManager
    try { $listener.Start(); break } catch { if ($Port -eq $last) { throw } }
}
$address = "http://localhost:$Port/"
Write-Host (@('') + $rules.messages.running + @('', "    $address", '') + $rules.messages.end + @('') -join "`n")
if (-not $NoOpen) { Start-Process $address }

function Send-Answer($request, $response) {
    foreach ($header in $rules.headers.PSObject.Properties) { $response.Headers[$header.Name] = $header.Value }
    if (-not $request.IsLocal -or $request.UserHostName -notmatch '^localhost(:\d+)?$') { $response.StatusCode = 403; return }
    if ($request.HttpMethod -notin 'GET', 'HEAD') { $response.StatusCode = 405; $response.Headers['Allow'] = 'GET, HEAD'; return }
    $path = [Uri]::UnescapeDataString($request.Url.AbsolutePath)
    $file = if ($path -eq '/') { $files['/index.html'] } else { $files[$path] }
    if ($null -eq $file) { $response.StatusCode = 404; return }
    $content = [IO.File]::ReadAllBytes($file.FullName)
    $response.ContentType = $rules.types.($file.Extension)
    $response.ContentLength64 = $content.Length
    if ($request.HttpMethod -eq 'GET') { $response.OutputStream.Write($content, 0, $content.Length) }
}

# Waits in short steps, between which Ctrl+C is heard.
while ($true) {
    $next = $listener.GetContextAsync()
    while (-not $next.AsyncWaitHandle.WaitOne(200)) { }
    $context = $next.Result
    # A browser that has gone away in the middle of an answer is no reason to end.
    try { Send-Answer $context.Request $context.Response } catch { $context.Response.StatusCode = 500 }
    try { $context.Response.Close() } catch { }
}
