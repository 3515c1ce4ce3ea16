using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Protocols.Http.ClassRanges;
using StatusCodes.Analyzers.Rules.Conditions;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.CodeFixes;

/// <summary>What a fix is called in a menu: the texts in Resources.resx, in the language of whoever reads them.</summary>
internal static class Titles
{
    private static readonly ResourceManager Texts = new("StatusCodes.CodeFixes.Resources", typeof(Titles).Assembly);

    public static string UseConstants => Text("UseConstantsTitle");

    /// <summary>
    /// The title of the fix that writes <paramref name="constant"/>, such as <c>(int)HttpStatusCode.NotFound</c>, or declares it first.
    /// </summary>
    public static string UseConstant(NamedConstant constant) => constant is IntroducedConstant
        ? Text("IntroduceConstantTitle", constant.Name)
        : Text("UseConstantTitle", constant.Display);

    public static string SendInstead(CatalogCode code) => Text("SendInsteadTitle", $"{code.Text} {code.Entry.Name}");

    /// <summary>The title of the fix that leaves <paramref name="rest"/>, such as <c>NoContent()</c>.</summary>
    public static string DropContent(string rest) => Text("DropContentTitle", rest);

    public static string CorrectBounds(HttpClassRange range) =>
        Text("CorrectBoundsTitle", Invariant(range.First), Invariant(range.Last), range.Corrected);

    /// <summary>The title of the fix that writes <paramref name="question"/>, such as <c>response.IsSuccessStatusCode</c>.</summary>
    public static string AskResponse(string question) => Text("AskResponseTitle", question);

    public static string UseOtherWord(DecidedCondition decided) => Text("UseOtherWordTitle", decided.OtherWord, decided.Word);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(string name, params string[] arguments) =>
        new LocalizableResourceString(name, Texts, typeof(Titles), arguments).ToString(formatProvider: null);
}
