namespace Steunpakket.Core.Embedding.Training;

/// <summary>Bits a vector register holds. A model's bytes do not depend on it.</summary>
internal enum VectorWidth
{
    Bits128 = 128,
    Bits256 = 256,
    Bits512 = 512,
}
