import Foundation
import Infra
import TestSupport
import Testing

@testable import ContainerImage

@Suite struct BillOfMaterialsTests {
    private struct Bill: Decodable {
        struct Package: Decodable {
            struct Reference: Decodable { var referenceLocator: String }
            var SPDXID: String
            var name: String
            var versionInfo: String?
            var externalRefs: [Reference]?
        }
        struct Relationship: Decodable {
            var spdxElementId: String
            var relationshipType: String
            var relatedSpdxElement: String
        }
        var spdxVersion: String
        var documentNamespace: String
        var packages: [Package]
        var relationships: [Relationship]
    }

    private static let resolved = """
        {"originHash":"1","pins":[{"identity":"yams","kind":"remoteSourceControl","location":"https://github.com/jpsim/Yams.git",
        "state":{"revision":"abc","version":"6.2.2"}}],"version":3}
        """

    @Test func namesTheDebianPackageOfEachLibrary() async throws {
        let folder = try TemporaryFolder()
        let layout = ImageLayout(folder: folder.path + "/image")
        var recipe = Programs.openssl
        recipe.resolvedPackages = Self.resolved
        let built = try ImageBuilder(recipe, into: layout).build()
        let part = built.parts[0]
        let manifest = try layout.value(Manifest.self, part.billOfMaterials)
        #expect(manifest.subject == built.descriptor)
        #expect(manifest.artifactType == "application/spdx+json")
        let bill = try layout.value(Bill.self, manifest.layers[0])
        #expect(bill.spdxVersion == "SPDX-2.3")
        #expect(bill.documentNamespace.hasSuffix(built.descriptor.digest.digits))
        // What dpkg says of the C library.
        let version = try await run("dpkg-query", ["-W", "-f", "${Version} ${Architecture}", "libc6"]).output.split(
            separator: " "
        )
        let encoded = version[0].replacing("+", with: "%2B")
        let libc = try #require(bill.packages.first { $0.name == "libc6" })
        #expect(libc.versionInfo == String(version[0]))
        #expect(libc.externalRefs?.first?.referenceLocator.hasSuffix("libc6@\(encoded)?arch=\(version[1])") == true)
        let yams = try #require(bill.packages.first { $0.name == "yams" })
        #expect(yams.externalRefs?.first?.referenceLocator == "pkg:swift/github.com/jpsim/Yams@6.2.2")
        // Every library is owned by a package here, and each package is related to the image.
        #expect(!bill.packages.contains { $0.SPDXID.hasPrefix("SPDXRef-File") })
        #expect(Set(bill.relationships.map(\.relatedSpdxElement)) == Set(bill.packages.map(\.SPDXID)))
        #expect(Set(bill.packages.map(\.SPDXID)).count == bill.packages.count)
    }

    @Test func aFileThatIsNoListOfPackagesIsRefused() throws {
        let folder = try TemporaryFolder()
        var recipe = Programs.openssl
        recipe.resolvedPackages = "{}"
        let error = #expect(throws: Diagnostic.self) {
            try ImageBuilder(recipe, into: ImageLayout(folder: folder.path + "/image")).build()
        }
        #expect(error?.summary == "Packages cannot be read")
    }

    @Test func anImageWithoutDpkgListsFilesByName() throws {
        let bill = BillOfMaterials(
            of: "service",
            image: Digest(of: []),
            libraries: [OwnedLibrary(path: "/opt/lib/libfoo.so.1", package: nil)],
            distribution: "debian",
            resolved: [],
            created: "1970-01-01T00:00:00Z"
        )
        #expect(bill.packages.map(\.name) == ["service", "libfoo.so.1"])
    }
}
