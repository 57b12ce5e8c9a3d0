using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Asks iBabs for a site's meeting types, by the door that the settings name (SOURCES 4).</summary>
public sealed class IbabsProbe(IbabsSettings settings) : IAccountProbe
{
    public async Task<ProbeAnswer> AskAsync(ProbeQuestion question, IApi api, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(api);
        var site = question.Account.Id;
        return settings.Access == IbabsAccess.Soap
            ? await new IbabsMeetingTypes(settings.BaseUrl).AskAsync(site, api, cancellationToken)
            : await new IbabsPortal(settings.Portal).AskAsync(site, api, cancellationToken);
    }
}
