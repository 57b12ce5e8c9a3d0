using System.Net;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace Steunpakket.Io.Http;

/// <summary>
/// Takes secrets out of what people and files get to see: values that are known, in the forms that addresses, HTML and JSON give them,
/// and whatever stands behind the name of a secret query parameter.
/// </summary>
public sealed class SecretRedactor
{
    /// <summary>What stands in a secret's place.</summary>
    public const string Mark = "***";

    /// <summary>Shorter values are only taken out behind their names: they would be found everywhere.</summary>
    public const int ShortestValue = 4;

    private static readonly string[] UsualNames =
    [
        "rid", "token", "key", "apikey", "api_key", "api-key", "sig", "signature", "password", "passwd", "pwd", "secret", "session_id", "sessionid", "session",
        "access_token", "refresh_token", "id_token", "auth", "authorization", "client_secret", "subscription-key", "x-api-key",
        "x-amz-signature", "x-amz-credential", "x-amz-security-token",
    ];

    private readonly Regex? _values;
    private readonly Regex _named;

    /// <param name="values">Secrets themselves; empty ones are passed over.</param>
    /// <param name="names">Of further secret query parameters, beside the usual ones.</param>
    public SecretRedactor(IEnumerable<string> values, IEnumerable<string>? names = null)
    {
        var forms = values.Where(value => value.Trim().Length >= ShortestValue).SelectMany(Forms)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(form => form.Length).Select(Pattern).ToList();
        _values = forms.Count == 0 ? null : new Regex(string.Join('|', forms), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var all = string.Join('|', UsualNames.Concat(names ?? []).OrderByDescending(name => name.Length).Select(Regex.Escape));

        // The name may follow an ampersand that JSON or another address has encoded.
        _named = new Regex(
            $"""(?<=^|[^\w-]|\\u0026|%26|%3F)({all})(=|%3D)[^&\s"'<>\\#]+""",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline);
    }

    public string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var known = _values?.Replace(text, Mark) ?? text;
        return _named.Replace(UserInfo.Replace(Bearer.Replace(known, $"$1 {Mark}"), $"$1{Mark}@"), $"$1$2{Mark}");
    }

    /// <summary>An address for people: without secrets, user name and fragment.</summary>
    public string Show(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Redact(address.IsAbsoluteUri ? address.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment & ~UriComponents.UserInfo, UriFormat.UriEscaped) : address.OriginalString);
    }

    private static Regex UserInfo { get; } = new(@"(\w://)[^/\s@""'<>]+@", RegexOptions.CultureInvariant);

    private static Regex Bearer { get; } = new(@"\b(Bearer|Basic)\s+[\w.~+/=-]{8,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Quotes and backslashes gain a backslash each time a text is quoted, and log lines quote twice.</summary>
    private static string Pattern(string form) => string.Concat(form.Select(letter => letter switch
    {
        '"' => @"\\*""",
        '\\' => @"\\+",
        _ => Regex.Escape(letter.ToString()),
    }));

    private static IEnumerable<string> Forms(string value)
    {
        var plain = value.Trim();
        var encoded = Uri.EscapeDataString(plain);
        return
        [
            plain,
            encoded,
            WebUtility.UrlEncode(plain),
            Uri.EscapeDataString(encoded),
            Uri.EscapeDataString(WebUtility.UrlEncode(plain)),
            plain.Replace(" ", "%20", StringComparison.Ordinal),
            WebUtility.HtmlEncode(plain),
            JavaScriptEncoder.Default.Encode(plain),
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(plain),
        ];
    }
}
