namespace Steunpakket.Io.Report.Html;

/// <summary>Which addresses out of documents may become a link.</summary>
internal static class SafeUrl
{
    /// <returns>The address with everything escaped that needs it; null when it is not one of the web.</returns>
    public static string? OrNull(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && url.UserInfo.Length == 0 && url.Host.Length > 0
            ? url.AbsoluteUri
            : null;
}
