using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

/// <summary>A settings file of one test's own.</summary>
internal static class SettingsFile
{
    public const string Minimal = """
        "workspace": "ws", "keywords": "lijsten", "period": { "since": "2019-01-01", "until": "2021-09-30" },
        "sources": [ { "type": "folder", "path": "docs", "manifest": "docs.csv" } ]
        """;

    public static SteunpakketConfig Read(string text)
    {
        using var folder = new TemporaryFolder();
        return ConfigFile.Read(folder.Write("steunpakket.json", text));
    }

    /// <summary>The message with which the file is refused, from its name on.</summary>
    public static string Refusal(string text)
    {
        var message = Assert.Throws<SettingsException>(() => Read(text)).Message;
        return message[message.IndexOf("steunpakket.json", StringComparison.Ordinal)..];
    }
}
