//! Puts icon, manifest and version into the executable for Windows; does nothing for other systems.
//!
//! The tool for it is `rc.exe` of the Windows SDK, or `windres` of MinGW when building with that or from another system.

use std::env;

const ICON: &str = "assets/icon/icon.ico";
const MANIFEST: &str = "assets/windows/shirube.manifest";

/// What is shown in the properties of the file, in Japanese: that is where it is used.
const LANGUAGE: u16 = 0x0411;

fn main() {
    for file in ["build.rs", ICON, MANIFEST] {
        println!("cargo::rerun-if-changed={file}");
    }
    if env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return;
    }
    let mut resource = winresource::WindowsResource::new();
    resource
        .set_icon(ICON)
        .set_manifest_file(MANIFEST)
        .set_language(LANGUAGE)
        .set("ProductName", "しるべ (Shirube)")
        .set("FileDescription", "しるべ 自治体DX診断 (Shirube)")
        .set("InternalName", "shirube")
        .set("OriginalFilename", "shirube.exe")
        .set("LegalCopyright", "MIT License");
    if let Err(error) = resource.compile_for("shirube") {
        let what = format!(
            "icon and manifest can't be put into shirube.exe ({error}): install the Windows SDK (rc.exe), or MinGW-w64 (windres)"
        );
        // Whoever tries something out can do without; what is handed to others must not.
        let is_release = env::var("PROFILE").as_deref() == Ok("release");
        println!("cargo::{}={what}", if is_release { "error" } else { "warning" });
    }
}
