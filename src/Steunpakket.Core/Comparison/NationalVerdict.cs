namespace Steunpakket.Core.Comparison;

/// <summary>What a row says of the country: whether more gemeenten went one way than chance would send.</summary>
public enum NationalVerdict
{
    /// <summary>Neither way.</summary>
    GeenVerschil,

    /// <summary>More gemeenten have meer.</summary>
    Meer,

    /// <summary>More gemeenten have minder.</summary>
    Minder,

    /// <summary>No gemeente could be compared: that supports nothing.</summary>
    Onvergelijkbaar,
}
