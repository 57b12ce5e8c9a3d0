using Steunpakket.Core.Scoring;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Table <c>hits</c>: every term of every selected document with what it brought; a term in two groups has two rows.</summary>
internal static class TermRows
{
    internal const string Table = "term_rows";

    public static void Write(RunContext context, DuckDbConnection connection, ExportInputs inputs, ScoringModel model)
    {
        connection.Execute($"""
            CREATE OR REPLACE TEMP TABLE {Table}
            (document_id VARCHAR, term VARCHAR, groep VARCHAR, tf INTEGER, idf DOUBLE, bijdrage DOUBLE, eerste_pagina INTEGER)
            """);
        var scorer = new DocumentScorer(model);
        var documents = new SelectedDocuments(model.Weights.Terms);
        using var reading = context.Database.Connect();
        using var rows = connection.Append(Table);
        foreach (var keys in PartitionBatches.Of(inputs.Hits.Keys, inputs.Hits.BytesOf))
        {
            foreach (var (_, document) in documents.Read(reading, (inputs.Hits, inputs.Read), keys))
            {
                Append(rows, scorer.Score(document.Terms));
            }
        }

        rows.Close();
    }

    private static void Append(DuckDbAppender rows, ScoredDocument document)
    {
        foreach (var points in document.Because)
        {
            foreach (var group in points.Term.Groups)
            {
                rows.Add(document.Id.Value).Add(points.Term.Form).Add(group).Add((int?)points.Count)
                    .Add((double?)points.Idf).Add((double?)points.Points.Value).Add(points.FirstPage)
                    .EndRow();
            }
        }
    }
}
