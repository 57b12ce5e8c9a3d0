using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors;

/// <summary>A document's bytes as its supplier sends them.</summary>
internal static class DocumentAnswer
{
    // Some suppliers send one type for everything.
    public static Answer Of(NationDocument document) => document.BytesAtSupplier && !document.Confidential
        ? new Answer(200, document.Chance.For("octet").Percent(5) ? "application/octet-stream" : document.MediaType, document.Body())
        {
            Kind = "document",
            Document = document.Id.Value,
        }
        : Answer.NotFound("document") with { Document = document.Id.Value };
}
