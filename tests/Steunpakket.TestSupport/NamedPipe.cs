using System.Diagnostics;

namespace Steunpakket.TestSupport;

/// <summary>Makes a pipe that nobody writes to: whoever opens it to read waits for ever.</summary>
internal static class NamedPipe
{
    public static string Make(string path)
    {
        using var made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
        return path;
    }
}
