using Steunpakket.Core.Running;
using Steunpakket.Io.Running;

namespace Steunpakket.Io.Stages.Expand;

/// <summary>Finds candidates in an ensemble and writes <see cref="Storage.Tables.Candidates"/>.</summary>
/// <returns>How many.</returns>
internal delegate int CandidateProposer(RunContext context, EmbeddingResult result, Fingerprint fingerprint, CancellationToken cancellationToken);
