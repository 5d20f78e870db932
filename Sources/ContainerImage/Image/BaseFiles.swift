import FoundationEssentials
import Infra

/// What every program finds around it: authorities to trust, time zones, users, how names are looked up.
struct BaseFiles {
    let recipe: ImageRecipe

    /// The first layer; the same for every architecture.
    func tree() throws(Diagnostic) -> LayerTree {
        var tree = LayerTree()
        tree.add(["bin", "lib", "lib64", "sbin"].map { LayerEntry($0, .link(to: "usr/\($0)")) })
        tree.add(
            ["dev", "etc", "proc", "run", "sys", "usr/bin", "usr/lib", "usr/lib64", "usr/sbin", "var/lib"].map {
                LayerEntry($0, .folder)
            }
        )
        tree.add(LayerEntry("tmp", .folder, mode: 0o1777))
        tree.add(LayerEntry("var/tmp", .folder, mode: 0o1777))
        tree.add(LayerEntry("home/nonroot", .folder, mode: 0o700, owner: ImageRecipe.user))
        tree.add(users)
        tree.add(try certificates())
        tree.add(try timeZones())
        return tree
    }

    private var users: [LayerEntry] {
        let number = ImageRecipe.user
        return [
            .text(
                "etc/passwd",
                """
                root:x:0:0:root:/root:/sbin/nologin
                nonroot:x:\(number):\(number):nonroot:/home/nonroot:/sbin/nologin

                """
            ),
            .text("etc/group", "root:x:0:\ntty:x:5:\nnonroot:x:\(number):\n"),
            // Names of hosts from /etc/hosts, which the container runtime writes, then from DNS.
            .text("etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\nservices: files\n"),
        ]
    }

    /// One file, under the names by which OpenSSL, libcurl and others of several systems look for it.
    private func certificates() throws(Diagnostic) -> [LayerEntry] {
        let place = "etc/ssl/certs/ca-certificates.crt"
        let size: Int
        do throws(Diagnostic) { size = try ContentFile.size(of: recipe.certificates) } catch {
            throw Diagnostic(
                .error,
                "Certificates of authorities not found",
                detail: "\(error.detail) The image needs them for TLS. Install the package ca-certificates, or name "
                    + "another file with --certificates."
            )
        }
        return [
            LayerEntry(place, .file(path: recipe.certificates, size: size)),
            LayerEntry("etc/ssl/cert.pem", .link(to: "certs/ca-certificates.crt")),
            LayerEntry("etc/pki/tls/certs/ca-bundle.crt", .link(to: "/\(place)")),
            LayerEntry("usr/lib/ssl/cert.pem", .link(to: "/\(place)")),
            LayerEntry("usr/lib/ssl/certs", .link(to: "/etc/ssl/certs")),
        ]
    }

    private func timeZones() throws(Diagnostic) -> [LayerEntry] {
        guard FileManager.default.fileExists(atPath: "\(recipe.timeZones)/Europe") else {
            throw Diagnostic(
                .error,
                "Time zones not found",
                detail: "\(recipe.timeZones) holds no compiled time zones. Install the package tzdata, or name another "
                    + "folder with --time-zones."
            )
        }
        // The same zones again with leap seconds and without, which programs do not look for, and the machine's own zone.
        let without: Set<String> = ["posix", "right", "localtime", "posixrules"]
        return try HostFiles(folder: recipe.timeZones, target: "usr/share/zoneinfo").entries(leavingOut: without)
            + [LayerEntry("etc/localtime", .link(to: "/usr/share/zoneinfo/Etc/UTC"))]
    }
}
