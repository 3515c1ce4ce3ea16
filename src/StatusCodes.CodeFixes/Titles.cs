using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Protocols.Http.ClassRanges;
using StatusCodes.Analyzers.Rules.Conditions;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.CodeFixes;

/// <summary>What a fix is called in a menu: the texts in Resources.resx, in the language of whoever reads them.</summary>
internal static class Titles
{
    private static readonly ResourceManager Texts = new("StatusCodes.CodeFixes.Resources", typeof(Titles).Assembly);

    public static string UseConstants => Text("UseConstantsTitle");

    public static string IntroduceConstants => Text("IntroduceConstantsTitle");

    /// <summary>The title of fix-all that writes constants of <paramref name="type"/>, such as <c>HttpStatusCode</c>.</summary>
    public static string UseConstantsOf(string type) => Text("UseConstantsOfTitle", type);

    /// <summary>
    /// The title of the fix that writes <paramref name="constant"/>, such as <c>(int)HttpStatusCode.NotFound</c>, or declares it first.
    /// </summary>
    public static string UseConstant(NamedConstant constant) => constant is IntroducedConstant
        ? Text("IntroduceConstantTitle", constant.Name)
        : Text("UseConstantTitle", constant.Display);

    /// <summary>The title of the fix that declares a constant in a file of its own: <c>HttpStatusCodes.cs</c>.</summary>
    public static string IntroduceIn(string file, CatalogCode code) =>
        Text("IntroduceInTitle", CatalogIdentifier.Of(code) ?? code.Text, file);

    public static string SendInstead(CatalogCode code) => Text("SendInsteadTitle", $"{code.Text} {code.Entry.Name}");

    /// <summary>The title of the fix that leaves <paramref name="rest"/>, such as <c>NoContent()</c>.</summary>
    public static string DropContent(string rest) => Text("DropContentTitle", rest);

    public static string UseModernNames => Text("UseModernNamesTitle");

    /// <summary>The title of the fix that writes the constant called <paramref name="name"/>, such as <c>MovedPermanently</c>.</summary>
    public static string UseModernName(string name) => Text("UseConstantTitle", name);

    /// <summary>The title of the fix that writes the code's own name as the text beside it.</summary>
    public static string WritePhrase(string phrase) => Text("WritePhraseTitle", phrase);

    /// <summary>The title of the fix that writes the code whose name stands beside it.</summary>
    public static string UseCodeOfPhrase(CatalogCode code) => Text("UseConstantTitle", $"{code.Text} {code.Entry.ShownName()}");

    public static string CorrectBounds(HttpClassRange range) =>
        Text("CorrectBoundsTitle", Invariant(range.First), Invariant(range.Last), range.Corrected);

    public static string CorrectBounds(HttpWrittenRange range) =>
        Text("CorrectBoundsTitle", Invariant(range.First), Invariant(range.First + 99), range.Corrected);

    /// <summary>The title of the fix that writes <paramref name="question"/>, such as <c>response.IsSuccessStatusCode</c>.</summary>
    public static string AskResponse(string question) => Text("AskResponseTitle", question);

    /// <summary>The title of the fix that compares with <paramref name="member"/>, such as <c>HttpStatusCode.NotFound</c>.</summary>
    public static string CompareValues(string member) => Text("CompareValuesTitle", member);

    /// <summary>The title of the fix that writes <paramref name="text"/>, such as <c>((int)response.StatusCode).ToString()</c>.</summary>
    public static string CompareDigits(string text) => Text("CompareDigitsTitle", text);

    /// <summary>The title of the fix that writes <paramref name="cast"/>, such as <c>(int)response.StatusCode</c>.</summary>
    public static string CastValue(string cast) => Text("CastValueTitle", cast);

    public static string SayInBody(CatalogCode code) => Text("SayInBodyTitle", $"{code.Text} {code.Entry.Name}");

    public static string AnswerWith(CatalogCode code) => AnswerWith($"{code.Text} {code.Entry.Name}");

    /// <summary>The title of the fix that writes <paramref name="answer"/>, such as <c>NotFound()</c>.</summary>
    public static string AnswerWith(string answer) => Text("AnswerWithTitle", answer);

    /// <summary>The title of the refactoring that writes <paramref name="number"/>, such as <c>(HttpStatusCode)404</c>.</summary>
    public static string WriteNumber(string number) => Text("WriteNumberTitle", number);

    /// <summary>The title of the fix that takes a member out by a row of the options, such as <c>Erp.Order.StatusCode=none</c>.</summary>
    public static string CarriesNoCode(string row) => Text("CarriesNoCodeTitle", row);

    public static string UseOtherWord(DecidedCondition decided) => Text("UseOtherWordTitle", decided.OtherWord, decided.Word);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(string name, params string[] arguments) =>
        new LocalizableResourceString(name, Texts, typeof(Titles), arguments).ToString(formatProvider: null);
}
