using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Makes an answer of a supplier that gave none: the next account may have one.</summary>
internal sealed class AnsweringProbe(IAccountProbe inner) : IAccountProbe
{
    public async Task<ProbeAnswer> AskAsync(ProbeQuestion question, IApi api, CancellationToken cancellationToken)
    {
        try
        {
            return await inner.AskAsync(question, api, cancellationToken);
        }
        catch (SourceUnavailableException away)
        {
            return ProbeAnswer.Refused(away.Reason, away.Detail);
        }
        catch (SourceChangedException changed)
        {
            return ProbeAnswer.Refused("changed_shape", changed.Message);
        }
    }
}
