namespace Steunpakket.Io.Stages.Ocr;

/// <summary>What the ledger says of a document's text.</summary>
internal sealed record TextFacts(int Pages, int Words, string Sha256, int UnreadPages);
