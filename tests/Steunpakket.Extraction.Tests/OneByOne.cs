using Xunit;

namespace Steunpakket.Extraction.Tests;

/// <summary>Tests that look at the process's own children and descriptors, or at the clock, share it with no other test.</summary>
[CollectionDefinition(nameof(OneByOne), DisableParallelization = true)]
public sealed class OneByOne;
