using System.Text.Json;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources;

/// <summary>Answers that count only with status 200: an error that passes for an empty list makes years go missing.</summary>
internal static class WholeAnswer
{
    /// <param name="address">What was asked, without secrets.</param>
    /// <exception cref="SourceUnavailableException">The status is another.</exception>
    /// <exception cref="SourceChangedException">It is no JSON.</exception>
    public static JsonElement Read(ApiAnswer answer, Uri address)
    {
        if (answer.Status != 200)
        {
            var reason = answer.Status >= 500 ? "server_error" : "api_error";
            throw new SourceUnavailableException(reason, $"{address} answered with status {answer.Status}.") { Status = answer.Status };
        }

        using var json = answer.Json(address);
        return json.RootElement.Clone();
    }
}
