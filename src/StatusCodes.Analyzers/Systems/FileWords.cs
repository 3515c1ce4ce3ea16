using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Systems;

/// <summary>
/// Which files of a compilation speak of a system: in their usings, their namespaces, or the names and bases of their types.
/// Looked up once a file, and only where nothing nearer tells.
/// </summary>
internal sealed class FileWords
{
    private readonly ConcurrentDictionary<Vocabulary, ConcurrentDictionary<SyntaxTree, bool>> _known = new();
    private readonly ConcurrentDictionary<(SyntaxTree Tree, string[] Parts), bool> _texts = new();
    private readonly ConcurrentDictionary<(SyntaxTree Tree, string Name), bool> _names = new();

    /// <summary>
    /// Whether the file of <paramref name="node"/> speaks of a system,
    /// or the member that it stands in, by the types that it is declared with.
    /// </summary>
    public bool IsSpokenOfAround(SyntaxNode node, Vocabulary vocabulary) =>
        IsSpokenOfIn(node.SyntaxTree, vocabulary) || new Reader(vocabulary).IsInTypesAround(node);

    /// <summary>Whether one of the parts of words stands anywhere in a file, comments included.</summary>
    public bool IsAnyWrittenIn(SyntaxTree tree, string[] parts) =>
        _texts.TryGetValue((tree, parts), out bool isWritten) ? isWritten : _texts.GetOrAdd((tree, parts), IsAnyIn(tree, parts));

    /// <summary>Whether a name, or a longer one that holds it, stands anywhere in a file.</summary>
    public bool IsWrittenIn(SyntaxTree tree, string name) =>
        _names.TryGetValue((tree, name), out bool isWritten) ? isWritten : _names.GetOrAdd((tree, name), IsAnyIn(tree, [name]));

    private static bool IsAnyIn(SyntaxTree tree, string[] parts)
    {
        string text = tree.GetText().ToString();
        foreach (string part in parts)
        {
            if (text.IndexOf(part, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSpokenOfIn(SyntaxTree tree, Vocabulary vocabulary)
    {
        if (!_known.TryGetValue(vocabulary, out ConcurrentDictionary<SyntaxTree, bool>? files))
        {
            files = _known.GetOrAdd(vocabulary, new ConcurrentDictionary<SyntaxTree, bool>());
        }

        return files.TryGetValue(tree, out bool speaks)
            ? speaks
            : files.GetOrAdd(tree, new Reader(vocabulary).IsInUnit((CompilationUnitSyntax)tree.GetRoot()));
    }

    /// <summary>Looks for the words of one system.</summary>
    private readonly struct Reader(Vocabulary vocabulary)
    {
        public bool IsInUnit(CompilationUnitSyntax unit) => IsInUsings(unit.Usings) || IsInMembers(unit.Members);

        private bool IsInMembers(SyntaxList<MemberDeclarationSyntax> members)
        {
            foreach (MemberDeclarationSyntax member in members)
            {
                bool speaks = member switch
                {
                    BaseNamespaceDeclarationSyntax ns => IsInName(ns.Name) || IsInUsings(ns.Usings) || IsInMembers(ns.Members),
                    BaseTypeDeclarationSyntax type =>
                        vocabulary.IsSpokenIn(type.Identifier.ValueText)
                        || IsInBases(type.BaseList)
                        || (type is TypeDeclarationSyntax outer && IsInMembers(outer.Members)),
                    _ => false,
                };
                if (speaks)
                {
                    return true;
                }
            }

            return false;
        }

        public bool IsInTypesAround(SyntaxNode node)
        {
            for (SyntaxNode? around = node.Parent; around is not (null or BaseTypeDeclarationSyntax); around = around.Parent)
            {
                bool speaks = around switch
                {
                    VariableDeclarationSyntax variables => IsInType(variables.Type),
                    PropertyDeclarationSyntax property => IsInType(property.Type),
                    MethodDeclarationSyntax method => IsInType(method.ReturnType) || IsInParameters(method.ParameterList),
                    _ => false,
                };
                if (speaks)
                {
                    return true;
                }
            }

            return false;
        }

        private bool IsInBases(BaseListSyntax? bases)
        {
            if (bases is not null)
            {
                foreach (BaseTypeSyntax type in bases.Types)
                {
                    if (IsInType(type.Type))
                    {
                        return true;
                    }
                }
            }

            return false;
        }

        private bool IsInParameters(ParameterListSyntax parameters)
        {
            foreach (ParameterSyntax parameter in parameters.Parameters)
            {
                if (IsInType(parameter.Type))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary><c>FtpReply</c>, <c>FtpReply?</c>, <c>Task&lt;FtpReply&gt;</c>.</summary>
        private bool IsInType(TypeSyntax? type)
        {
            switch (type)
            {
                case null or PredefinedTypeSyntax:
                    return false;
                case NullableTypeSyntax nullable:
                    return IsInType(nullable.ElementType);
                case GenericNameSyntax generic:
                    foreach (TypeSyntax argument in generic.TypeArgumentList.Arguments)
                    {
                        if (IsInType(argument))
                        {
                            return true;
                        }
                    }

                    return vocabulary.IsSpokenIn(generic.Identifier.ValueText);
                default:
                    return vocabulary.IsSpokenIn(SyntaxNames.OfValue(type));
            }
        }

        private bool IsInUsings(SyntaxList<UsingDirectiveSyntax> usings)
        {
            foreach (UsingDirectiveSyntax directive in usings)
            {
                if (directive.Name is { } name && IsInName(name))
                {
                    return true;
                }
            }

            return false;
        }

        private bool IsInName(NameSyntax name)
        {
            while (name is QualifiedNameSyntax qualified)
            {
                if (vocabulary.IsSpokenIn(qualified.Right.Identifier.ValueText))
                {
                    return true;
                }

                name = qualified.Left;
            }

            return vocabulary.IsSpokenIn(SyntaxNames.OfValue(name));
        }
    }
}
