using Steunpakket.Io.Configuration;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Addresses of Notubiz's API, with the version whose shapes are known (SOURCES 3.1).</summary>
internal static class NotubizAddress
{
    private static readonly (string Name, string Value)[] Always = [("format", "json"), ("version", "1.17.0")];

    public static Uri Of(NotubizSettings settings, string path, params (string Name, string Value)[] parameters)
    {
        var query = parameters.Concat(Always).Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}");
        return new Uri($"{settings.BaseUrl.AbsoluteUri.TrimEnd('/')}/{path}?{string.Join('&', query)}");
    }
}
