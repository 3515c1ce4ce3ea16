using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// Whether the words around a number or a text speak of FTP or of a reply's code. Asked before anything is bound: most numbers from 100 to 699 are no codes at all.
/// </summary>
internal static class ReplyHints
{
    // Below, numbers count and index.
    private const int Smallest = 10;

    /// <summary>
    /// Whether a number stands where a reply code may be. A wrong digit (55) and what some lists call a reply code (10060) is looked for only where the words say Ftp.
    /// </summary>
    public static bool Surround(in NumberPlace place, int value, FtpFiles files) => value >= Smallest && Surround(place, value is >= 100 and <= 699, files);

    /// <summary>Whether a text, or a constant's name, stands where a reply code may be.</summary>
    /// <param name="place">Where the text or the constant stands.</param>
    /// <param name="byReply">Whether words that speak of any reply or code do, besides those that say Ftp.</param>
    /// <param name="files">The files that speak of FTP.</param>
    public static bool Surround(in NumberPlace place, bool byReply, FtpFiles files) =>
        FtpNames.SayFtp(place.CastName) || (IsPlace(place.Landing) && (Speaks(place.NameBeside, byReply) || files.SpeakAround(place.Landing)));

    private static bool IsPlace(ExpressionSyntax landing) => landing.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } => !UnlikelyCalls.Contains(StatusExpressions.CalledName(call)),
        ArgumentSyntax { Parent: ArgumentListSyntax } or AttributeArgumentSyntax => true,
        BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression,
        AssignmentExpressionSyntax assignment => assignment.Right == landing && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression),
        EqualsValueClauseSyntax or ConstantPatternSyntax or CaseSwitchLabelSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax => true,
        AnonymousFunctionExpressionSyntax or InitializerExpressionSyntax or ExpressionElementSyntax => true,
        MemberAccessExpressionSyntax member => AssertionSlots.IsEquality(member.Name.Identifier.ValueText),
        _ => false,
    };

    private static bool Speaks(string name, bool byReply) =>
        FtpNames.SayFtp(name)
        || (byReply && (FtpNames.SayReply(name) || name.EndsWith("Code", StringComparison.Ordinal) || name.Equals("code", StringComparison.Ordinal)));
}
