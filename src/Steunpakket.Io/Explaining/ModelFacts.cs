using System.Text.Json;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Stages.Score;

namespace Steunpakket.Io.Explaining;

/// <summary>The model that the numbers rest on.</summary>
/// <param name="Formula">How points come about, such as <c>tf·idf</c>.</param>
/// <param name="Documents">N.</param>
public sealed record ModelFacts(string Id, string Key, string Profile, string Formula, long Documents, DateOnly? DataThrough)
{
    internal static ModelFacts Of(FrozenModel model)
    {
        var options = model.Model.Weights.Options;
        return new(
            model.Id,
            model.Origin.Key,
            JsonNamingPolicy.KebabCaseLower.ConvertName(options.Profile.ToString()),
            options.Tf == TermFrequency.Log ? "(1 + ln tf)·idf" : "tf·idf",
            model.Model.Weights.Statistics.Documents,
            model.Origin.DataThrough);
    }
}
