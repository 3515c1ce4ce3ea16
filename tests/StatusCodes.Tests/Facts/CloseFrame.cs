using System;
using System.Buffers.Binary;
using System.Text;

namespace StatusCodes.Tests.Facts;

/// <summary>A Close frame as it stands on the wire (RFC 6455 §5.5.1), short enough for a length of one byte (§5.2).</summary>
internal static class CloseFrame
{
    private const byte FinalClose = 0x88;
    private const byte Masked = 0x80;
    private const int HeaderLength = 2;
    private const int MaskLength = 4;

    /// <summary>
    /// A frame with this body, which a client has to mask and a server must not (§5.1). The mask is zero, so that the body stays readable.
    /// </summary>
    public static byte[] Write(byte[] body, bool isClient) => isClient
        ? [FinalClose, (byte)(Masked | body.Length), .. new byte[MaskLength], .. body]
        : [FinalClose, (byte)body.Length, .. body];

    /// <summary>A body that consists of a code: 0 to 65535.</summary>
    public static byte[] Body(int code) => [(byte)(code >> 8), (byte)code];

    /// <summary>The code and the reason of the one frame that was written.</summary>
    /// <exception cref="FormatException">The bytes are not one Close frame with a code.</exception>
    public static (int Code, string Reason) Read(byte[] frame)
    {
        bool masked = frame.Length > HeaderLength && (frame[1] & Masked) != 0;
        int start = masked ? HeaderLength + MaskLength : HeaderLength;
        if (frame.Length < start + sizeof(ushort) || frame[0] != FinalClose || (frame[1] & ~Masked) != frame.Length - start)
        {
            throw new FormatException($"Not one Close frame: {Convert.ToHexString(frame)}.");
        }

        byte[] body = frame[start..];
        for (int i = 0; masked && i < body.Length; i++)
        {
            body[i] ^= frame[HeaderLength + (i % MaskLength)];
        }

        return (BinaryPrimitives.ReadUInt16BigEndian(body), Encoding.UTF8.GetString(body.AsSpan(sizeof(ushort))));
    }
}
