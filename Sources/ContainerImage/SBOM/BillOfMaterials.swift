/// What an image is made of, in SPDX 2.3.
///
/// Source: https://spdx.github.io/spdx-spec/v2.3/
struct BillOfMaterials: Encodable {
    let spdxVersion = "SPDX-2.3"
    let dataLicense = "CC0-1.0"
    let documentID = "SPDXRef-DOCUMENT"
    let name: String
    let namespace: String
    let creationInfo: CreationInfo
    let packages: [Package]
    let relationships: [Relationship]

    enum CodingKeys: String, CodingKey {
        case spdxVersion, dataLicense, name, creationInfo, packages, relationships
        case documentID = "SPDXID"
        case namespace = "documentNamespace"
    }

    struct CreationInfo: Encodable {
        let created: String
        let creators: [String]
    }

    struct Package: Encodable {
        var id: String
        var name: String
        var versionInfo: String?
        var downloadLocation = "NOASSERTION"
        /// Licenses and copyrights are not looked into.
        let filesAnalyzed = false
        var supplier: String?
        var checksums: [Checksum]?
        var externalRefs: [Reference]?

        enum CodingKeys: String, CodingKey {
            case name, versionInfo, downloadLocation, filesAnalyzed, supplier, checksums, externalRefs
            case id = "SPDXID"
        }
    }

    struct Checksum: Encodable {
        let algorithm = "SHA256"
        let checksumValue: String
    }

    /// A package URL, which scanners look for.
    struct Reference: Encodable {
        let referenceCategory = "PACKAGE-MANAGER"
        let referenceType = "purl"
        let referenceLocator: String
    }

    struct Relationship: Encodable {
        let spdxElementId: String
        let relationshipType: String
        let relatedSpdxElement: String
    }
}

extension BillOfMaterials {
    /// - Parameters:
    ///   - name: The program's.
    ///   - image: The digest of the image; it makes the document's name unlike any other's.
    ///   - libraries: Files of the image with their packages.
    ///   - distribution: Whose packages they are, as in `debian`.
    ///   - resolved: Packages that the program was built from.
    ///   - created: When the image was made, in ISO 8601.
    init(
        of name: String,
        image: Digest,
        libraries: [OwnedLibrary],
        distribution: String,
        resolved: [ResolvedPackages.Package],
        created: String
    ) {
        let root = Package(
            id: "SPDXRef-Image",
            name: name,
            versionInfo: image.description,
            checksums: [Checksum(checksumValue: image.digits)]
        )
        let system = Set(libraries.compactMap(\.package)).sorted {
            ($0.name, $0.architecture) < ($1.name, $1.architecture)
        }
        .map { Package($0, distribution: distribution) }
        let loose = Set(libraries.filter { $0.package == nil }.compactMap { $0.path.split(separator: "/").last })
            .sorted().map { Package(id: "SPDXRef-File-\(Self.word($0))", name: String($0)) }
        let sources = resolved.map { Package($0) }
        self.name = name
        namespace = "https://spdx.org/spdxdocs/\(name)-\(image.digits)"
        creationInfo = CreationInfo(created: created, creators: ["Tool: deployer"])
        packages = [root] + system + loose + sources
        relationships =
            [Relationship(spdxElementId: documentID, relationshipType: "DESCRIBES", relatedSpdxElement: root.id)]
            + (system + loose).map {
                Relationship(spdxElementId: root.id, relationshipType: "CONTAINS", relatedSpdxElement: $0.id)
            }
            + sources.map {
                Relationship(spdxElementId: root.id, relationshipType: "DEPENDS_ON", relatedSpdxElement: $0.id)
            }
    }

    /// Letters, digits, dots and dashes are all that an identifier can have.
    fileprivate static func word(_ text: some StringProtocol) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" })
    }
}

extension BillOfMaterials.Package {
    fileprivate init(_ package: DebianPackage, distribution: String) {
        // What a package URL cannot hold as it is: the + of versions.
        let version = package.version.replacing("+", with: "%2B")
        let name = package.name.replacing("+", with: "%2B")
        self.init(
            id: "SPDXRef-Package-\(BillOfMaterials.word(package.name))-\(package.architecture)",
            name: package.name,
            versionInfo: package.version,
            externalRefs: [
                .init(referenceLocator: "pkg:deb/\(distribution)/\(name)@\(version)?arch=\(package.architecture)")
            ]
        )
    }

    fileprivate init(_ package: ResolvedPackages.Package) {
        let place = package.location.split(separator: "://").last.map(String.init) ?? package.location
        let path = place.hasSuffix(".git") ? String(place.dropLast(4)) : place
        self.init(
            id: "SPDXRef-Swift-\(BillOfMaterials.word(package.name))",
            name: package.name,
            versionInfo: package.version,
            downloadLocation: package.revision.map { "git+\(package.location)@\($0)" } ?? package.location,
            externalRefs: [.init(referenceLocator: "pkg:swift/\(path)@\(package.version)")]
        )
    }
}
