using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace StatusCodes.Tests.Verifiers;

/// <summary>
/// What a compiled assembly does, line by line: instructions with their operands resolved, locals,
/// exception regions, attribute blobs, constants. Two assemblies with one listing behave alike.
/// </summary>
internal sealed class AssemblyListing
{
    private static readonly Dictionary<int, OpCode> OpCodes = typeof(OpCodes).GetFields()
        .Select(static field => field.GetValue(null))
        .OfType<OpCode>()
        .ToDictionary(static code => code.Value & 0xFFFF);

    private static readonly SignatureText Signatures = new();

    private readonly PEReader _image;
    private readonly MetadataReader _reader;

    private AssemblyListing(PEReader image)
    {
        _image = image;
        _reader = image.GetMetadataReader();
    }

    /// <summary>The listing of an assembly's bytes.</summary>
    public static IReadOnlyList<string> Of(ImmutableArray<byte> bytes)
    {
        using var image = new PEReader(bytes);
        var listing = new AssemblyListing(image);
        return [.. listing.Methods(), .. listing.Attributes(), .. listing.Constants(), .. listing.FieldData()];
    }

    private IEnumerable<string> Methods() => _reader.MethodDefinitions.SelectMany(handle =>
    {
        string name = Name(handle);
        MethodDefinition method = _reader.GetMethodDefinition(handle);
        return method.RelativeVirtualAddress == 0
            ? [name]
            : Body(_image.GetMethodBody(method.RelativeVirtualAddress)).Select(line => $"{name}: {line}");
    });

    private IEnumerable<string> Body(MethodBodyBlock body)
    {
        string locals = body.LocalSignature.IsNil
            ? string.Empty
            : string.Join(", ", _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(Signatures, null));
        yield return $"maxstack {body.MaxStack}, init {body.LocalVariablesInitialized}, locals {locals}";
        foreach (ExceptionRegion region in body.ExceptionRegions)
        {
            string caught = region.CatchType.IsNil ? string.Empty : Name(region.CatchType);
            yield return $"{region.Kind} {region.TryOffset}+{region.TryLength} "
                + $"{region.HandlerOffset}+{region.HandlerLength} {region.FilterOffset} {caught}";
        }

        BlobReader code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            int offset = code.Offset;
            int value = code.ReadByte();
            OpCode operation = OpCodes[value == 0xFE ? 0xFE00 | code.ReadByte() : value];
            yield return $"{offset:x4} {operation.Name} {Operand(operation, ref code)}";
        }
    }

    private string Operand(OpCode operation, ref BlobReader code)
    {
        switch (operation.OperandType)
        {
            case OperandType.InlineNone:
                return string.Empty;
            case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType
                or OperandType.InlineSig:
                return Name((EntityHandle)MetadataTokens.Handle(code.ReadInt32()));
            case OperandType.InlineString:
                return $"\"{_reader.GetUserString((UserStringHandle)MetadataTokens.Handle(code.ReadInt32()))}\"";
            case OperandType.InlineSwitch:
                int count = code.ReadInt32();
                return Convert.ToHexString(code.ReadBytes(count * 4));
            default:
                return Convert.ToHexString(code.ReadBytes(Size(operation.OperandType)));
        }
    }

    private static int Size(OperandType operand) => operand switch
    {
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    // The module's own attributes (its debugging modes and such) come with the build, not with the source.
    private IEnumerable<string> Attributes() => _reader.CustomAttributes.Select(handle =>
    {
        CustomAttribute attribute = _reader.GetCustomAttribute(handle);
        string value = Convert.ToHexString(_reader.GetBlobBytes(attribute.Value));
        return $"attribute on {Name(attribute.Parent)}: {Name(attribute.Constructor)} {value}";
    });

    private IEnumerable<string> Constants() => Enumerable.Range(1, _reader.GetTableRowCount(TableIndex.Constant)).Select(row =>
    {
        Constant constant = _reader.GetConstant(MetadataTokens.ConstantHandle(row));
        return $"constant of {Name(constant.Parent)}: {constant.TypeCode} {Convert.ToHexString(_reader.GetBlobBytes(constant.Value))}";
    });

    /// <summary>The bytes that array initialisers copy.</summary>
    private IEnumerable<string> FieldData() => _reader.FieldDefinitions
        .Where(handle => _reader.GetFieldDefinition(handle).GetRelativeVirtualAddress() != 0)
        .Select(handle =>
        {
            // Such a field's name is the hash of its data.
            FieldDefinition field = _reader.GetFieldDefinition(handle);
            return $"data {Name(handle)}: {field.DecodeSignature(Signatures, null)}";
        });

    private string Name(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => Signatures.GetTypeFromDefinition(_reader, (TypeDefinitionHandle)handle, 0),
        HandleKind.TypeReference => Signatures.GetTypeFromReference(_reader, (TypeReferenceHandle)handle, 0),
        HandleKind.TypeSpecification => Signatures.GetTypeFromSpecification(_reader, null, (TypeSpecificationHandle)handle, 0),
        HandleKind.MethodDefinition => MethodName(_reader.GetMethodDefinition((MethodDefinitionHandle)handle)),
        HandleKind.MethodSpecification => MethodInstance(_reader.GetMethodSpecification((MethodSpecificationHandle)handle)),
        HandleKind.MemberReference => MemberName(_reader.GetMemberReference((MemberReferenceHandle)handle)),
        HandleKind.FieldDefinition => FieldName(_reader.GetFieldDefinition((FieldDefinitionHandle)handle)),
        HandleKind.StandaloneSignature => SignatureText.Method(
            _reader.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(Signatures, null)),
        HandleKind.Parameter => $"parameter {MetadataTokens.GetRowNumber(handle)} "
            + _reader.GetString(_reader.GetParameter((ParameterHandle)handle).Name),
        _ => $"{handle.Kind} {MetadataTokens.GetRowNumber(handle)}",
    };

    private string MethodName(MethodDefinition method) =>
        $"{Name(method.GetDeclaringType())}::{_reader.GetString(method.Name)} "
        + SignatureText.Method(method.DecodeSignature(Signatures, null));

    private string MethodInstance(MethodSpecification method) =>
        $"{Name(method.Method)}<{string.Join(", ", method.DecodeSignature(Signatures, null))}>";

    private string MemberName(MemberReference member) =>
        $"{Name(member.Parent)}::{_reader.GetString(member.Name)} "
        + (member.GetKind() == MemberReferenceKind.Method
            ? SignatureText.Method(member.DecodeMethodSignature(Signatures, null))
            : member.DecodeFieldSignature(Signatures, null));

    private string FieldName(FieldDefinition field) =>
        $"{Name(field.GetDeclaringType())}::{_reader.GetString(field.Name)} {field.DecodeSignature(Signatures, null)}";
}
