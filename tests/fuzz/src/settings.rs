//! What the program remembers between runs.

use shirube::session::settings::SettingsStore;

use super::{folder, said};

pub fn check(bytes: &[u8]) {
    let dir = folder::with("settings", &[("settings.ron", bytes)]);
    let store = SettingsStore::in_folder(dir.clone());
    let (settings, problem) = store.read();
    problem.iter().for_each(said::one);
    store.write(&settings).expect("what was read can be written");
    assert_eq!(store.read(), (settings, None), "what was read comes back, and nothing is wrong with it");
    folder::gone(&dir);
}
