using Steunpakket.Extraction;

namespace Steunpakket.Io.Stages.Extract;

/// <summary>One page of normalised text.</summary>
/// <param name="Utf8">Of <see cref="PageText.Text"/>.</param>
/// <param name="Page">The same with all that is said of it.</param>
internal readonly record struct PageUtf8(ReadOnlyMemory<byte> Utf8, PageText Page);
