import FoundationEssentials
package import Infra

/// What an executable or a shared library says of itself, and of the libraries that it needs.
///
/// Source: System V ABI, chapters "Object Files" and "Dynamic Linking".
package struct ELFFile: Sendable, Hashable {
    package var architecture: Architecture
    /// Whether it can be started: an object file and a shared library cannot.
    package var isExecutable = false
    /// The loader, as in `/lib64/ld-linux-x86-64.so.2`; `nil` in a library and in a static executable.
    package var interpreter: String?
    /// `DT_NEEDED`, in order.
    package var needed: [String] = []
    /// `DT_RPATH`, of which old linkers write one: folders for its own libraries and for what those need.
    package var rpath: [String] = []
    /// `DT_RUNPATH`: folders for its own libraries alone. Where there is one, `DT_RPATH` does not count.
    package var runpath: [String] = []

    /// Reads a file.
    ///
    /// - Throws: `Diagnostic` where it cannot be read, is no ELF file, or is one for a machine that images are not built for.
    package init(path: String) throws(Diagnostic) {
        let data: Data
        do { data = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) } catch {
            throw Diagnostic(.error, "Executable cannot be read", detail: "\(path): \(error.systemWords).")
        }
        do throws(ELFProblem) {
            try self.init(data)
        } catch {
            throw Diagnostic(
                .error,
                "Not an executable for an image",
                detail: "\(path) \(error.text). Give an executable that was built for Linux."
            )
        }
    }

    init(_ data: Data) throws(ELFProblem) {
        let reader = ELFReader(data: data)
        guard data.count >= 64, data.prefix(4).elementsEqual([0x7f, 0x45, 0x4c, 0x46]) else {
            throw ELFProblem(text: "is no ELF file")
        }
        let (format, order) = (try reader.byte(4), try reader.byte(5))
        guard format == 2, order == 1 else { throw ELFProblem(text: "is not a 64-bit little-endian ELF file") }
        let machine = UInt16(try reader.number(18, bytes: 2))
        guard let architecture = Architecture(machine: machine) else {
            throw ELFProblem(text: "is for machine \(machine), and images are built for amd64, arm64 and riscv64")
        }
        self.architecture = architecture
        let segments = try reader.segments()
        if let segment = segments.first(where: { $0.kind == .interpreter }) {
            interpreter = try reader.text(at: segment.offset)
        }
        let kind = try reader.number(16, bytes: 2)
        isExecutable = kind == 2 || kind == 3 && interpreter != nil
        if let segment = segments.first(where: { $0.kind == .dynamic }) {
            try readDynamic(reader, segment, segments)
        }
    }

    private mutating func readDynamic(
        _ reader: ELFReader,
        _ dynamic: ELFReader.Segment,
        _ segments: [ELFReader.Segment]
    ) throws(ELFProblem) {
        var entries: [(tag: Int, value: Int)] = []
        for offset in stride(from: dynamic.offset, to: dynamic.offset + dynamic.size, by: 16) {
            let tag = try reader.number(offset, bytes: 8)
            if tag == 0 { break }
            entries.append((tag, try reader.number(offset + 8, bytes: 8)))
        }
        // DT_FLAGS_1 with DF_1_PIE, which a static executable has that can be loaded anywhere.
        if entries.contains(where: { $0.tag == 0x6fff_fffb && $0.value & 0x800_0000 != 0 }) { isExecutable = true }
        guard let address = entries.first(where: { $0.tag == 5 })?.value else { return }
        guard let holder = segments.first(where: { $0.kind == .load && $0.holds(address) }) else {
            throw ELFProblem(text: "has names in no segment")
        }
        let names = holder.offset + address - holder.address
        for (tag, value) in entries {
            switch tag {
            case 1: needed.append(try reader.text(at: names + value))
            case 15: rpath = Self.folders(try reader.text(at: names + value))
            case 29: runpath = Self.folders(try reader.text(at: names + value))
            default: break
            }
        }
    }

    private static func folders(_ text: String) -> [String] { text.split(separator: ":").map(String.init) }
}

/// Why bytes are no ELF file that can be used, to follow its name: "is no ELF file".
struct ELFProblem: Error {
    let text: String
}

/// Numbers and texts of an ELF file by their offsets; one outside of the file is a problem, never a crash.
struct ELFReader {
    let data: Data

    struct Segment {
        enum Kind { case load, dynamic, interpreter, other }
        var kind: Kind
        var offset: Int
        var address: Int
        var size: Int

        func holds(_ place: Int) -> Bool { place >= address && place - address < size }
    }

    func byte(_ offset: Int) throws(ELFProblem) -> UInt8 {
        guard data.indices.contains(offset) else { throw ELFProblem(text: "ends too early") }
        return data[offset]
    }

    func number(_ offset: Int, bytes: Int) throws(ELFProblem) -> Int {
        guard offset >= 0, offset <= data.count - bytes else { throw ELFProblem(text: "ends too early") }
        var value: UInt64 = 0
        for index in (0..<bytes).reversed() { value = value << 8 | UInt64(data[offset + index]) }
        guard let number = Int(exactly: value), number < 1 << 48 else { throw ELFProblem(text: "holds a wild number") }
        return number
    }

    func text(at offset: Int) throws(ELFProblem) -> String {
        guard data.indices.contains(offset) else { throw ELFProblem(text: "ends too early") }
        return String(decoding: data[offset...].prefix { $0 != 0 }, as: UTF8.self)
    }

    func segments() throws(ELFProblem) -> [Segment] {
        let (start, size) = (try number(32, bytes: 8), try number(54, bytes: 2))
        var segments: [Segment] = []
        for index in 0..<(try number(56, bytes: 2)) {
            let offset = start + index * size
            let kind: Segment.Kind =
                switch try number(offset, bytes: 4) {
                case 1: .load
                case 2: .dynamic
                case 3: .interpreter
                default: .other
                }
            if kind == .other { continue }
            segments.append(
                Segment(
                    kind: kind,
                    offset: try number(offset + 8, bytes: 8),
                    address: try number(offset + 16, bytes: 8),
                    size: try number(offset + 32, bytes: 8)
                )
            )
        }
        return segments
    }
}
