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
    /// Whether <paramref name="number"/> stands where a reply code may be. A wrong digit (55) and what some lists call a reply code (10060) is looked for
    /// only where the words say Ftp.
    /// </summary>
    public static bool Surround(ExpressionSyntax number, int value) => value >= Smallest && Surround(number, value is >= 100 and <= 699);

    /// <summary>Whether a text, or a constant's name, stands where a reply code may be.</summary>
    /// <param name="code">The text or the constant.</param>
    /// <param name="byReply">Whether words that speak of any reply or code do, besides those that say Ftp.</param>
    public static bool Surround(ExpressionSyntax code, bool byReply)
    {
        ExpressionSyntax landing = code;
        while (NumberPath.Next(landing) is { } outer)
        {
            if (outer is CastExpressionSyntax { Type: not PredefinedTypeSyntax } cast && FtpNames.SayFtp(LastName(cast.Type)))
            {
                return true;
            }

            landing = outer;
        }

        return IsPlace(landing) && (Speaks(NameBeside(landing), byReply) || FileSpeaks(landing));
    }

    /// <summary>Whether <paramref name="access"/> may be an HTTP status that stands where a reply code belongs.</summary>
    public static bool MayMistake(MemberAccessExpressionSyntax access) => LastName(access.Expression) is "HttpStatusCode" or "StatusCodes" && Surround(access, byReply: false);

    /// <summary>Whether the types around <paramref name="node"/>, those it is declared with, the namespaces or the usings speak of FTP.</summary>
    private static bool FileSpeaks(SyntaxNode node)
    {
        for (SyntaxNode? around = node.Parent; around is not null; around = around.Parent)
        {
            bool speaks = around switch
            {
                VariableDeclarationSyntax variables => TypeSpeaks(variables.Type),
                PropertyDeclarationSyntax property => TypeSpeaks(property.Type),
                MethodDeclarationSyntax method => TypeSpeaks(method.ReturnType) || ParametersSpeak(method.ParameterList),
                BaseTypeDeclarationSyntax type => FtpNames.SayFtp(type.Identifier.ValueText) || BasesSpeak(type.BaseList),
                BaseNamespaceDeclarationSyntax space => NameSpeaks(space.Name) || UsingsSpeak(space.Usings),
                CompilationUnitSyntax unit => UsingsSpeak(unit.Usings),
                _ => false,
            };
            if (speaks)
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>What is called, set, compared or matched: its last name; empty where that takes a longer way to find.</summary>
    private static string NameBeside(ExpressionSyntax landing) => landing.Parent switch
    {
        ArgumentSyntax { NameColon.Name: { } name } => LastName(name),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => NameOfCall(call),
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation } => LastName(creation.Type),
        ArgumentSyntax { Parent.Parent: PrimaryConstructorBaseTypeSyntax @base } => LastName(@base.Type),
        AssignmentExpressionSyntax assignment => LastName(assignment.Left),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        BinaryExpressionSyntax binary => LastName(binary.Left == landing ? binary.Right : binary.Left),
        ConstantPatternSyntax pattern => NameOfMatched(pattern),
        CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => LastName(choice.Expression),
        _ => "",
    };

    /// <summary>Of a comparison the text that is asked: the <c>Code</c> of <c>reply.Code.StartsWith("550")</c>; otherwise the method.</summary>
    private static string NameOfCall(InvocationExpressionSyntax call)
    {
        string method = StatusExpressions.CalledName(call);
        return call.Expression is MemberAccessExpressionSyntax member && (method == "StartsWith" || AssertionSlots.IsEquality(method)) ? LastName(member.Expression) : method;
    }

    private static string NameOfMatched(SyntaxNode pattern)
    {
        while (pattern.Parent is PatternSyntax)
        {
            pattern = pattern.Parent;
        }

        return pattern.Parent switch
        {
            IsPatternExpressionSyntax match => LastName(match.Expression),
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => LastName(choice.GoverningExpression),
            CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => LastName(choice.Expression),
            SubpatternSyntax { ExpressionColon: NameColonSyntax colon } => LastName(colon.Name),
            SubpatternSyntax { ExpressionColon: ExpressionColonSyntax colon } => LastName(colon.Expression),
            _ => "",
        };
    }

    private static bool BasesSpeak(BaseListSyntax? bases)
    {
        if (bases is not null)
        {
            foreach (BaseTypeSyntax type in bases.Types)
            {
                if (TypeSpeaks(type.Type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool ParametersSpeak(ParameterListSyntax parameters)
    {
        foreach (ParameterSyntax parameter in parameters.Parameters)
        {
            if (TypeSpeaks(parameter.Type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>FtpReply</c>, <c>FtpReply?</c>, <c>Task&lt;FtpReply&gt;</c>.</summary>
    private static bool TypeSpeaks(TypeSyntax? type)
    {
        switch (type)
        {
            case NullableTypeSyntax nullable:
                return TypeSpeaks(nullable.ElementType);
            case GenericNameSyntax generic:
                foreach (TypeSyntax argument in generic.TypeArgumentList.Arguments)
                {
                    if (TypeSpeaks(argument))
                    {
                        return true;
                    }
                }

                break;
        }

        return type is not null && FtpNames.SayFtp(LastName(type));
    }

    private static bool UsingsSpeak(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (UsingDirectiveSyntax directive in usings)
        {
            if (directive.Name is { } name && NameSpeaks(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NameSpeaks(NameSyntax name)
    {
        while (name is QualifiedNameSyntax qualified)
        {
            if (FtpNames.SayFtp(qualified.Right.Identifier.ValueText))
            {
                return true;
            }

            name = qualified.Left;
        }

        return FtpNames.SayFtp(LastName(name));
    }

    private static string LastName(SyntaxNode node) => node switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => LastName(conditional.WhenNotNull),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        CastExpressionSyntax cast => LastName(NumberPath.Inner(cast.Expression)),
        ParenthesizedExpressionSyntax parenthesized => LastName(parenthesized.Expression),
        PostfixUnaryExpressionSyntax postfix => LastName(postfix.Operand),
        InvocationExpressionSyntax call => StatusExpressions.CalledName(call),
        NullableTypeSyntax nullable => LastName(nullable.ElementType),
        _ => "",
    };
}
