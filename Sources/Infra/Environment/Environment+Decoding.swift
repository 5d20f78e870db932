extension Environment {
    /// Reads an environment file.
    ///
    /// - Parameters:
    ///   - text: The whole file, YAML.
    ///   - file: Its path as users shall see it; the last part without `.yaml` is the environment's name.
    /// - Returns: The environment, with the places of its values.
    /// - Throws: `Diagnostics` with everything that is wrong with the file, in the file's order, each with its place.
    public static func decode(_ text: String, file: String) throws(Diagnostics) -> Environment {
        let source = SourceFile(text, file: file)
        var decoding = Decoding()
        var environment: Environment?
        let name = EnvironmentFile.name(of: file)
        if !EnvironmentFile.isValid(name: name) {
            decoding.report(
                "Invalid environment name",
                "The file's name makes it \"\(name)\"; a name is made of letters, digits and \"-\". Rename the file.",
                at: Diagnostic.Location(file: file, line: 1, column: 1)
            )
        }
        if let root = source.root {
            decoding.place("", at: root.location)
            environment = form(name: name).read(root, "", &decoding)
            environment?.checkZones(&decoding)
            environment?.checkContext(&decoding)
        }
        let found = source.diagnostics + decoding.diagnostics
        guard var environment, found.isEmpty else { throw Diagnostics(found.sorted(by: isEarlier)) }
        environment.locations = SourceLocations(byPath: decoding.locations)
        environment.network.locations = environment.locations.inside("network")
        environment.cluster?.locations = environment.locations.inside("cluster")
        environment.database?.locations = environment.locations.inside("database")
        environment.service?.locations = environment.locations.inside("service")
        environment.images?.locations = environment.locations.inside("images")
        environment.auditTrail?.locations = environment.locations.inside("auditTrail")
        environment.delivery?.locations = environment.locations.inside("delivery")
        environment.domain?.locations = environment.locations.inside("domain")
        return environment
    }

    /// A zone belongs to the region that its name begins with. How zones relate to each other is looked at by the
    /// component `Network`.
    private func checkZones(_ decoding: inout Decoding) {
        for (index, zone) in network.zones.enumerated() where !zone.name.hasPrefix(region) {
            let path = "network.zones[\(index)].name"
            guard let location = decoding.locations[path] else { continue }
            let detail = "\(path) is \"\(zone.name)\", but the environment is in \(region). Name a zone of \(region)."
            decoding.report("Zone of another region", detail, at: location)
        }
    }

    /// A context is one of a kubeconfig.
    private func checkContext(_ decoding: inout Decoding) {
        guard let cluster, let context = cluster.context, cluster.kubeconfig == nil else { return }
        guard let location = decoding.locations["cluster.context"] else { return }
        let detail =
            "cluster.context is \"\(context)\", but there is no cluster.kubeconfig that it could be in. Name the file."
        decoding.report("Context without a kubeconfig", detail, at: location)
    }

    private static func isEarlier(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        guard let left = left.locations.first, let right = right.locations.first else { return false }
        return (left.line, left.column ?? 0) < (right.line, right.column ?? 0)
    }
}
