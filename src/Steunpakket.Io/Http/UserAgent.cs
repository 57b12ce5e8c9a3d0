using Steunpakket.Core.Running;

namespace Steunpakket.Io.Http;

/// <summary>Says who we are.</summary>
public static class UserAgent
{
    /// <param name="version">Of the program.</param>
    /// <param name="contact">An e-mail or web address of who answers for the requests.</param>
    /// <exception cref="SettingsException">The contact does not fit in a header.</exception>
    public static string For(string version, string contact)
    {
        if (string.IsNullOrWhiteSpace(contact) || !IsPlain(contact) || contact.AsSpan().ContainsAny('(', ')', '\\'))
        {
            throw new SettingsException(
                "fetch.contact: write an e-mail or web address in plain letters, without brackets, accents or control characters, such as \"onderzoek@example.org\".");
        }

        return $"Steunpakket/{version} (council documents research; contact: {contact.Trim()})";
    }

    /// <summary>Whether it can stand in a header as it is: printable ASCII.</summary>
    internal static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
