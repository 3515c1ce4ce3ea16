using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Tables;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Rules.Phrases;

/// <summary>What names say of a text that stands beside a code.</summary>
internal static class PhraseNames
{
    private static readonly WordSet Messages = new(
        "Body", "Content", "Data", "Desc", "Description", "Detail", "Details", "Err", "Error", "Errormessage", "Errormsg", "Item", "Label",
        "Message", "Msg", "Name", "Obj", "Object", "Output", "Phrase", "Reason", "Reasonphrase", "Reply", "Response", "Result", "S",
        "Status", "Statusdescription", "Statusmessage", "Statustext", "Str", "String", "Text", "Title", "Value");

    private static readonly WordSet Codes = new("Code", "Status", "Statuscode", "Http");

    /// <summary>What a text is called that stands beside a code and is no phrase: a kind, a key.</summary>
    private static readonly WordSet Others = new(
        "Type", "Kind", "Key", "Id", "Url", "Uri", "Path", "Route", "Category", "Encoding", "Format", "Media",
        "View", "Page", "Icon", "Css", "Class", "Template", "Policy", "Role", "Resource", "File");

    /// <summary>Words that call it a phrase all the same: <c>GetPageTitle</c>.</summary>
    private static readonly WordSet Titles = new("Title", "Message", "Text", "Description", "Reason", "Phrase", "Error");

    /// <summary>Whether a member, a parameter or an element of this name takes what an answer says.</summary>
    public static bool IsMessage(string name) => Messages.HasWordIn(name) && !Others.HasWordIn(name);

    /// <summary>Whether what a code is mapped to is something else by its name: a view, an icon.</summary>
    public static bool IsOther(string name) => Others.HasWordIn(name) && !Titles.HasWordIn(name);

    /// <summary>
    /// Whether a method holds its arguments against each other, or reports them: the text says what is the matter if they differ.
    /// </summary>
    public static bool IsReport(string method) => CallNames.IsEquality(method) || RowParameterNames.IsReport(method);

    /// <summary>Whether a member of an object is a number, or is called a code.</summary>
    public static bool HasCode(AnonymousObjectCreationExpressionSyntax whole)
    {
        foreach (AnonymousObjectMemberDeclaratorSyntax member in whole.Initializers)
        {
            if (IsCode(member.NameEquals is null ? SyntaxNames.Of(member.Expression) : SyntaxNames.OfDeclared(member), member.Expression))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc cref="HasCode(AnonymousObjectCreationExpressionSyntax)"/>
    public static bool HasCode(InitializerExpressionSyntax initializer)
    {
        foreach (ExpressionSyntax member in initializer.Expressions)
        {
            if (member is AssignmentExpressionSyntax { Left: { } name, Right: { } value } && IsCode(SyntaxNames.Of(name), value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCode(string name, ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.NumericLiteralExpression)
        || (!value.IsKind(SyntaxKind.StringLiteralExpression) && Codes.HasWordIn(name));
}
