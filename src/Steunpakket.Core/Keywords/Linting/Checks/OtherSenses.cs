namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>Words of the lists that mean something else in many council documents, with phrases that tell so.</summary>
/// <remarks>Read out of council texts and not complete: the share of hits in these phrases is the least that another sense has.</remarks>
internal static class OtherSenses
{
    public static IReadOnlyList<OtherSense> All { get; } =
    [
        new("begeleiding", "guidance of a project, of works or of a procedure, not of a person",
            [
                "ambtelijke begeleiding", "archeologische begeleiding", "begeleiding van de aanbesteding", "begeleiding van de uitvoering", "begeleiding van het bouwproces",
                "begeleiding van het project", "begeleiding van het proces", "begeleiding van werkzaamheden", "bestuurlijke begeleiding", "ecologische begeleiding", "juridische begeleiding",
                "landschappelijke begeleiding", "technische begeleiding",
            ]),
        new("bewegen", "to move someone or something: to persuade, to shift, to travel",
            [
                "bewegen naar", "bewegen om", "bewegen richting", "bewegen rond", "bewegen tot", "bewegen tussen", "bewegen zich", "doen bewegen", "te bewegen dat",
                "te bewegen om", "vrij bewegen", "vrijelijk bewegen", "zich bewegen", "zich kunnen bewegen", "zich vrij kunnen bewegen", "zich vrij te bewegen",
            ]),
        new("fit", "suitable, or an English phrase of organisations",
            [
                "best fit", "cultural fit", "culturele fit", "fit and proper", "fit for future", "fit for purpose", "fit for the future", "fit for 55", "fit gap",
                "fit in", "fit to", "fit-gap", "good fit", "product market fit", "strategic fit", "strategische fit", "value fit",
            ]),
        new("jeugd", "the name of a portfolio, a department or an inspectorate",
            [
                "afdeling jeugd", "centrum voor jeugd en gezin", "gezondheidszorg en jeugd", "inspectie jeugd", "portefeuille jeugd", "portefeuillehouder jeugd", "taakveld jeugd",
                "team jeugd", "wethouder jeugd",
            ]),
        new("mantelzorg", "a ground for a second dwelling or a permit (zoning)",
            [
                "behoefte aan mantelzorg", "huisvesting in verband met mantelzorg", "mantelzorg op het perceel", "oogpunt van mantelzorg", "ten behoeve van mantelzorg",
                "woning voor mantelzorg",
            ]),
        new("ouderen", "the name of a political party",
            ["fractie ouderen", "ouderen appèl", "ouderen partij", "ouderen politiek actief", "partij van de ouderen", "partij voor ouderen", "unie ouderen"]),
        new("overgewicht", "overloaded vehicles, or the upper hand", ["overgewicht van voertuigen", "overgewicht van vrachtwagens", "politiek overgewicht"]),
        new("roken", "a ban for fire safety or by-laws, not a way of life",
            ["roken en open vuur", "roken in bossen", "roken of vuur", "roken verboden", "verboden is te roken", "verboden te roken", "vuur en roken"]),
        new("sport", "the name of a portfolio, a department or the ministry",
            [
                "afdeling sport", "cultuur en sport", "kunst en sport", "onderwijs en sport", "portefeuille sport", "portefeuillehouder sport", "recreatie en sport", "sport en cultuur",
                "sport en recreatie", "taakveld sport", "team sport", "volksgezondheid, welzijn en sport", "welzijn en sport", "wethouder sport", "wethouder van sport",
            ]),
        new("vitaal", "of places, economies and infrastructure: viable, or essential",
            [
                "van vitaal belang", "vitaal bedrijventerrein", "vitaal belang", "vitaal buitengebied", "vitaal bos", "vitaal centrum", "vitaal dorp", "vitaal ecosysteem", "vitaal hart",
                "vitaal landelijk gebied", "vitaal landschap", "vitaal onderdeel", "vitaal platteland", "vitaal proces", "vitaal vakantiepark", "vitaal winkelgebied", "vitaal en aantrekkelijk",
                "vitaal en leefbaar",
            ]),
        new("welzijn", "of animals, or the name of a ministry, a portfolio or a department",
            ["afdeling welzijn", "portefeuille welzijn", "volksgezondheid, welzijn en sport", "welzijn van dieren", "welzijn van het dier", "wethouder welzijn", "zorg en welzijn"]),
    ];
}
