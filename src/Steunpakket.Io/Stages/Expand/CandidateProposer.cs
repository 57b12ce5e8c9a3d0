using Steunpakket.Core.Running;
using Steunpakket.Io.Running;

namespace Steunpakket.Io.Stages.Expand;

/// <summary>Finds candidates in an ensemble and writes <see cref="Storage.Tables.Candidates"/>.</summary>
internal delegate void CandidateProposer(RunContext context, EmbeddingResult result, Fingerprint fingerprint, CancellationToken cancellationToken);
