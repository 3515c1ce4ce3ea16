using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.CodeFixes.Constants.Introduced;

/// <summary>
/// Which constants of a type are codes that were named before, as the fix names them: further ones stand among them by their codes.
/// </summary>
internal static class CodeConstants
{
    /// <summary>The first of the last constants that <paramref name="constant"/> goes before; null where it goes behind all.</summary>
    /// <param name="there">The constants that are declared, in their order.</param>
    /// <param name="constant">The new one.</param>
    public static MemberDeclarationSyntax? Next(IReadOnlyList<MemberDeclarationSyntax> there, NewConstant constant) => there
        .Reverse()
        .TakeWhile(member => Read(member) is { } there && IsBehind(there.Value, there.Name, IsText(member.ToString()), constant))
        .LastOrDefault();

    /// <summary>Whether a member is such a constant.</summary>
    public static bool Has(MemberDeclarationSyntax member) => Read(member) is not null;

    /// <summary>A number's constant comes before the text's; of two sub-statuses of one number the names decide.</summary>
    private static bool IsBehind(int code, string name, bool isText, NewConstant constant) =>
        code != constant.Value ? code > constant.Value
        : isText != constant.IsText ? isText
        : string.CompareOrdinal(name, constant.Name) > 0;

    private static bool IsText(string declaration) => declaration.EndsWith("\";", StringComparison.Ordinal);

    /// <summary>The code that a constant is called by, and how; null where it is anything else.</summary>
    private static (int Value, string Name)? Read(MemberDeclarationSyntax member)
    {
        VariableDeclarationSyntax? declaration = member switch
        {
            FieldDeclarationSyntax field => field.Declaration,
            GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local } => local.Declaration,
            _ => null,
        };
        return declaration is { Variables: [{ Initializer.Value: { } value } variable] }
            && ValueOf(value) is { } code
            && CodeSystems.List.All.SelectMany(system => CodesOf(system.System, code)).Any(known => IsCalled(variable.Identifier.ValueText, known))
                ? (code, variable.Identifier.ValueText)
                : null;
    }

    private static int? ValueOf(ExpressionSyntax value) => value switch
    {
        CastExpressionSyntax { Expression: var operand } => ValueOf(operand),
        LiteralExpressionSyntax literal => Math.Max(LiteralNumber.Read(literal.Token.Text), LiteralText.Read(literal.Token.Text)),
        _ => null,
    };

    /// <summary>A sub-status by itself is one of each status that has such a one.</summary>
    private static IEnumerable<CatalogCode> CodesOf(CodeSystem system, int value) => system.HasSubStatuses
        ? system.Entries.Where(entry => entry.SubStatus == value).Select(entry => new CatalogCode(system, entry, value))
        : CatalogCode.Find(system, value) is { } code ? [code] : [];

    private static bool IsCalled(string name, CatalogCode code) =>
        CatalogIdentifier.Choices(code).Any(choice => Bare(name).EndsWith(Bare(choice), StringComparison.OrdinalIgnoreCase));

    private static string Bare(string name) => name.Replace("_", "");
}
