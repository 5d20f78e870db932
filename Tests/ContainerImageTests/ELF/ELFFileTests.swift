import Foundation
import Infra
import TestSupport
import Testing

@testable import ContainerImage

@Suite struct ELFFileTests {
    @Test func readsWhatAnExecutableNeeds() throws {
        let file = try ELFFile(path: "/usr/bin/openssl")
        #expect(file.interpreter?.contains("ld-linux") == true)
        #expect(file.needed.contains("libcrypto.so.3"))
        #expect(file.needed.contains("libc.so.6"))
    }

    @Test func readsALibraryWithoutALoader() throws {
        let path = try #require(
            ["x86_64", "aarch64"].map { "/usr/lib/\($0)-linux-gnu/libz.so.1" }
                .first { FileManager.default.fileExists(atPath: $0) }
        )
        let file = try ELFFile(path: path)
        #expect(file.interpreter == nil)
        #expect(file.needed == ["libc.so.6"])
    }

    @Test func onlyWhatCanBeStartedIsAnExecutable() async throws {
        let folder = try TemporaryFolder()
        try folder.write("int main(void) { return 0; }", to: "main.c")
        let kinds = [
            ["-o", "usual"], ["-no-pie", "-o", "fixed"], ["-static", "-o", "static"],
            ["-static-pie", "-o", "static-pie"], ["-c", "-o", "main.o"], ["-shared", "-fPIC", "-o", "main.so"],
        ]
        for arguments in kinds {
            let result = try await run("cc", arguments + ["main.c"], folder: folder.path)
            #expect(result.status == .exited(0), "\(result.errors)")
            let name = try #require(arguments.last)
            let path = "\(folder.path)/\(name)"
            #expect(try ELFFile(path: path).isExecutable == !name.contains("."), "\(name)")
            guard name.contains(".") else { continue }
            let error = #expect(throws: Diagnostic.self) {
                try LibraryClosure(of: path, root: "", folders: [], opened: [])
            }
            #expect(error?.detail.hasPrefix("\(path) is an object file or a shared library.") == true)
        }
    }

    @Test func aTextIsRefused() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("#!/bin/sh\n", to: "script")
        let error = #expect(throws: Diagnostic.self) { try ELFFile(path: path) }
        #expect(error?.detail == "\(path) is no ELF file. Give an executable that was built for Linux.")
    }

    @Test func anUnknownMachineIsRefusedByItsNumber() throws {
        var bytes = MinimalELF.bytes(machine: 40)
        bytes += [UInt8](repeating: 0, count: 64)
        let error = #expect(throws: ELFProblem.self) { try ELFFile(Data(bytes)) }
        #expect(error?.text.contains("machine 40") == true)
    }

    @Test func damagedFilesAreErrorsAndNeverCrash() throws {
        let good = try Data(contentsOf: URL(filePath: "/usr/bin/openssl")).prefix(20_000)
        var random = SplitMix(seed: 7)
        for _ in 0..<2_000 {
            var bad = Data(good.prefix(Int(random.next() % UInt64(good.count))))
            for _ in 0..<8 where !bad.isEmpty {
                bad[Int(random.next() % UInt64(min(bad.count, 1_500)))] = UInt8(truncatingIfNeeded: random.next())
            }
            do throws(ELFProblem) { _ = try ELFFile(bad) } catch { #expect(!error.text.isEmpty) }
        }
    }
}

/// The header of a static executable that holds nothing.
enum MinimalELF {
    static func bytes(machine: UInt16) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 64)
        bytes.replaceSubrange(0..<7, with: [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])
        bytes[16] = 2
        bytes[18] = UInt8(machine & 255)
        bytes[19] = UInt8(machine >> 8)
        return bytes
    }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
