using System.Text;
using System.Text.Json;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Configuration;

/// <summary>Reads a settings file whose every member must be known: a typo is an error, not a silent default.</summary>
public static class StrictJson
{
    /// <exception cref="SettingsException">Names the file, the line, the member and the nearest known name.</exception>
    public static T Read<T>(string path, JsonSerializerOptions options)
    {
        var text = Bytes(path);
        try
        {
            new StrictMembers(path, text).Check(options.GetTypeInfo(typeof(T)));
            return JsonSerializer.Deserialize<T>(text, options)
                ?? throw new SettingsException($"{path}: the file holds null; run 'steunpakket init' for a working one.");
        }
        catch (JsonException wrong)
        {
            throw new SettingsException($"{path}, line {wrong.LineNumber + 1}, {wrong.Path ?? "$"}: {Plain(wrong)}", wrong);
        }
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            var text = File.ReadAllBytes(path);
            return text.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{path}: {unreadable.Message} 'steunpakket init' writes a working one.", unreadable);
        }
    }

    // The serialiser's own words end with the path and line that we have already said; about null they advise whoever wrote the program.
    private static string Plain(JsonException wrong) => wrong.Message.Contains("allow setting null values", StringComparison.Ordinal)
        ? "it cannot be null; leave it out for the default."
        : (wrong.InnerException?.Message ?? wrong.Message).Split([" Path: ", " LineNumber: "], 2, StringSplitOptions.None)[0].TrimEnd();
}
