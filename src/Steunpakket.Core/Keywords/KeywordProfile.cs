namespace Steunpakket.Core.Keywords;

/// <summary>Which reading of the lists counts.</summary>
public enum KeywordProfile
{
    /// <summary>What the 2021 study counted: its 59 forms, nothing more (METHOD 1.3).</summary>
    Study,

    /// <summary>The study's forms and those that its lists name but it did not count.</summary>
    Extended,
}
