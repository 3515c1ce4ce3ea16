// Draws the package's icon: dotnet run docs/images/draw-icon.cs src/StatusCodes.Package/icon.png

using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.Linq;

const int Size = 128;
const int Samples = 4;
(double Red, double Green, double Blue) ground = (0x1F, 0x2A, 0x44), ink = (0xFF, 0xFF, 0xFF), wave = (0x4A, 0xC2, 0x6B);
string[] digits = ["x.x.xxx.x.x", "x.x.x.x.x.x", "xxx.x.x.xxx", "..x.x.x...x", "..x.xxx...x"];

using FileStream file = File.Create(args[0]);
file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
byte[] header = new byte[13];
BinaryPrimitives.WriteInt32BigEndian(header, Size);
BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Size);
header[8] = 8; // bits a channel
header[9] = 6; // red, green, blue, alpha
Write("IHDR", header);
Write("IDAT", Compressed());
Write("IEND", []);

byte[] Compressed()
{
    using var data = new MemoryStream();
    using (var zip = new ZLibStream(data, CompressionLevel.SmallestSize, leaveOpen: true))
    {
        for (int y = 0; y < Size; y++)
        {
            zip.WriteByte(0); // no filter
            for (int x = 0; x < Size; x++)
            {
                zip.Write(Pixel(x, y));
            }
        }
    }

    return data.ToArray();
}

byte[] Pixel(int x, int y)
{
    double red = 0, green = 0, blue = 0, covered = 0;
    foreach (int sample in Enumerable.Range(0, Samples * Samples))
    {
        double px = x + ((sample % Samples) + 0.5) / Samples, py = y + ((sample / Samples) + 0.5) / Samples;
        if (!IsInside(px, py))
        {
            continue;
        }

        var color = IsDigit(px, py) ? ink : IsWave(px, py) ? wave : ground;
        red += color.Red;
        green += color.Green;
        blue += color.Blue;
        covered++;
    }

    byte Mean(double sum) => covered == 0 ? (byte)0 : (byte)Math.Round(sum / covered);
    return [Mean(red), Mean(green), Mean(blue), (byte)Math.Round(255 * covered / (Samples * Samples))];
}

// A square with round corners.
bool IsInside(double x, double y)
{
    const double Radius = 24;
    double dx = Math.Max(0, Math.Abs(x - Size / 2.0) - (Size / 2.0 - Radius)), dy = Math.Max(0, Math.Abs(y - Size / 2.0) - (Size / 2.0 - Radius));
    return dx * dx + dy * dy <= Radius * Radius;
}

// 404, in squares of nine.
bool IsDigit(double x, double y)
{
    int column = (int)Math.Floor((x - 14.5) / 9), row = (int)Math.Floor((y - 26) / 9);
    return row >= 0 && row < digits.Length && column >= 0 && column < digits[0].Length && digits[row][column] == 'x';
}

// What an editor draws below a warning.
bool IsWave(double x, double y) => x is > 14 and < 114 && Math.Abs(y - 94 - 6 * Math.Sin((x - 14) / 100 * 8 * Math.PI)) < 3.4;

void Write(string type, byte[] content)
{
    byte[] body = [.. type.Select(static letter => (byte)letter), .. content];
    Span<byte> number = stackalloc byte[4];
    BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
    file.Write(number);
    file.Write(body);
    BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
    file.Write(number);
}

static uint Crc(byte[] bytes)
{
    uint crc = uint.MaxValue;
    foreach (byte next in bytes)
    {
        crc ^= next;
        for (int bit = 0; bit < 8; bit++)
        {
            crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
    }

    return ~crc;
}
