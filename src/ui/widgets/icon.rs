//! Small marks drawn from lines, in the colour of the text beside them: no face has them all.

use eframe::egui::{Color32, Painter, Pos2, Rect, Stroke, pos2};

/// A mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Home,
    Profile,
    Questions,
    Workshop,
    Results,
    Towns,
    Report,
    Check,
    Question,
    Minus,
    Flag,
    Left,
    Right,
    Up,
    Down,
    Close,
    Search,
    Save,
    Undo,
    Redo,
    Folder,
    Plus,
    Warning,
    Info,
    Keyboard,
    Gear,
    Table,
    Download,
    Copy,
    Clock,
    Person,
    Lock,
    Screen,
}

/// Draws `icon` into the square around the middle of `rect`, its lines as heavy as suits its size.
pub fn paint(painter: &Painter, icon: Icon, rect: Rect, color: Color32) {
    let side = rect.width().min(rect.height());
    let square = Rect::from_center_size(rect.center(), eframe::egui::Vec2::splat(side));
    let at = |x: f32, y: f32| -> Pos2 { pos2(square.left() + x * side / 16.0, square.top() + y * side / 16.0) };
    let stroke = Stroke::new((side / 10.0).max(1.25), color);
    let line = |points: &[(f32, f32)]| {
        painter.line(points.iter().map(|(x, y)| at(*x, *y)).collect(), stroke);
    };
    let ring = |x: f32, y: f32, radius: f32| painter.circle_stroke(at(x, y), radius * side / 16.0, stroke);
    let dot = |x: f32, y: f32, radius: f32| painter.circle_filled(at(x, y), radius * side / 16.0, color);
    match icon {
        Icon::Home => {
            line(&[(1.5, 8.0), (8.0, 2.0), (14.5, 8.0)]);
            line(&[(3.5, 7.0), (3.5, 14.0), (12.5, 14.0), (12.5, 7.0)]);
        }
        Icon::Profile => {
            line(&[(2.0, 14.0), (14.0, 14.0)]);
            line(&[(3.5, 14.0), (3.5, 4.0), (12.5, 4.0), (12.5, 14.0)]);
            line(&[(6.0, 7.0), (7.0, 7.0)]);
            line(&[(9.0, 7.0), (10.0, 7.0)]);
            line(&[(6.0, 10.5), (7.0, 10.5)]);
            line(&[(9.0, 10.5), (10.0, 10.5)]);
            line(&[(6.0, 1.5), (10.0, 1.5)]);
        }
        Icon::Questions => {
            for y in [3.5, 8.0, 12.5] {
                line(&[(1.5, y - 0.5), (2.5, y + 0.7), (4.5, y - 1.5)]);
                line(&[(7.0, y), (14.5, y)]);
            }
        }
        Icon::Workshop => {
            for (x, y) in [(4.0, 5.5), (12.0, 5.5)] {
                ring(x, y, 2.2);
            }
            line(&[(1.0, 14.0), (1.6, 11.4), (4.0, 10.2), (6.4, 11.4), (7.0, 14.0)]);
            line(&[(9.0, 14.0), (9.6, 11.4), (12.0, 10.2), (14.4, 11.4), (15.0, 14.0)]);
            line(&[(6.6, 2.6), (8.0, 1.4), (9.4, 2.6)]);
        }
        Icon::Results => {
            line(&[(2.0, 2.0), (2.0, 14.0), (14.5, 14.0)]);
            line(&[(5.0, 10.0), (8.0, 6.5), (10.5, 8.5), (14.0, 3.5)]);
        }
        Icon::Towns => {
            line(&[(8.0, 14.5), (8.0, 1.5)]);
            line(&[(8.0, 2.5), (13.0, 2.5), (14.8, 4.3), (13.0, 6.0), (8.0, 6.0)]);
            line(&[(8.0, 7.5), (3.0, 7.5), (1.2, 9.3), (3.0, 11.0), (8.0, 11.0)]);
            line(&[(5.0, 14.5), (11.0, 14.5)]);
        }
        Icon::Report => {
            line(&[(3.0, 1.5), (10.0, 1.5), (13.0, 4.5), (13.0, 14.5), (3.0, 14.5), (3.0, 1.5)]);
            line(&[(5.5, 7.5), (10.5, 7.5)]);
            line(&[(5.5, 11.0), (10.5, 11.0)]);
        }
        Icon::Check => line(&[(2.5, 8.5), (6.5, 12.5), (13.5, 3.5)]),
        Icon::Question => {
            line(&[(4.5, 5.5), (5.0, 3.2), (8.0, 2.0), (11.0, 3.2), (11.4, 5.6), (8.0, 8.4), (8.0, 10.3)]);
            dot(8.0, 13.5, 1.2);
        }
        Icon::Minus => line(&[(3.0, 8.0), (13.0, 8.0)]),
        Icon::Flag => {
            line(&[(3.5, 15.0), (3.5, 1.5)]);
            line(&[(3.5, 2.0), (13.0, 2.0), (10.5, 5.2), (13.0, 8.5), (3.5, 8.5)]);
        }
        Icon::Left => line(&[(10.5, 2.5), (5.0, 8.0), (10.5, 13.5)]),
        Icon::Right => line(&[(5.5, 2.5), (11.0, 8.0), (5.5, 13.5)]),
        Icon::Up => line(&[(2.5, 10.5), (8.0, 5.0), (13.5, 10.5)]),
        Icon::Down => line(&[(2.5, 5.5), (8.0, 11.0), (13.5, 5.5)]),
        Icon::Close => {
            line(&[(3.0, 3.0), (13.0, 13.0)]);
            line(&[(13.0, 3.0), (3.0, 13.0)]);
        }
        Icon::Search => {
            ring(6.8, 6.8, 4.6);
            line(&[(10.2, 10.2), (14.5, 14.5)]);
        }
        Icon::Save | Icon::Download => {
            line(&[(8.0, 1.5), (8.0, 10.0)]);
            line(&[(4.5, 6.8), (8.0, 10.3), (11.5, 6.8)]);
            line(&[(2.0, 11.0), (2.0, 14.0), (14.0, 14.0), (14.0, 11.0)]);
        }
        Icon::Undo => {
            line(&[(5.5, 2.0), (2.0, 5.5), (5.5, 9.0)]);
            line(&[(2.0, 5.5), (9.5, 5.5), (13.0, 7.2), (13.8, 9.8), (12.6, 12.4), (9.5, 13.8), (5.5, 13.8)]);
        }
        Icon::Redo => {
            line(&[(10.5, 2.0), (14.0, 5.5), (10.5, 9.0)]);
            line(&[(14.0, 5.5), (6.5, 5.5), (3.0, 7.2), (2.2, 9.8), (3.4, 12.4), (6.5, 13.8), (10.5, 13.8)]);
        }
        Icon::Folder => {
            line(&[(1.5, 13.5), (1.5, 3.0), (6.0, 3.0), (7.5, 5.0), (14.5, 5.0), (14.5, 13.5), (1.5, 13.5)]);
        }
        Icon::Plus => {
            line(&[(8.0, 2.5), (8.0, 13.5)]);
            line(&[(2.5, 8.0), (13.5, 8.0)]);
        }
        Icon::Warning => {
            line(&[(8.0, 1.8), (15.0, 14.0), (1.0, 14.0), (8.0, 1.8)]);
            line(&[(8.0, 6.0), (8.0, 9.6)]);
            dot(8.0, 11.9, 0.9);
        }
        Icon::Info => {
            ring(8.0, 8.0, 6.6);
            line(&[(8.0, 7.4), (8.0, 11.6)]);
            dot(8.0, 4.8, 1.0);
        }
        Icon::Keyboard => {
            line(&[(1.0, 4.0), (15.0, 4.0), (15.0, 12.5), (1.0, 12.5), (1.0, 4.0)]);
            for x in [3.8, 6.6, 9.4, 12.2] {
                dot(x, 6.8, 0.7);
            }
            line(&[(4.5, 10.0), (11.5, 10.0)]);
        }
        Icon::Gear => {
            for (y, x) in [(3.5, 5.0), (8.0, 11.0), (12.5, 6.5)] {
                line(&[(1.5, y), (14.5, y)]);
                dot(x, y, 2.0);
            }
        }
        Icon::Copy => {
            line(&[(5.0, 5.0), (14.0, 5.0), (14.0, 14.5), (5.0, 14.5), (5.0, 5.0)]);
            line(&[(2.0, 11.0), (2.0, 1.5), (11.0, 1.5)]);
        }
        Icon::Clock => {
            ring(8.0, 8.0, 6.6);
            line(&[(8.0, 4.0), (8.0, 8.4), (11.0, 10.2)]);
        }
        Icon::Person => {
            ring(8.0, 5.0, 3.0);
            line(&[(2.2, 14.5), (3.0, 11.9), (5.0, 10.4), (8.0, 10.0), (11.0, 10.4), (13.0, 11.9), (13.8, 14.5)]);
        }
        Icon::Screen => {
            line(&[(1.5, 2.5), (14.5, 2.5), (14.5, 10.5), (1.5, 10.5), (1.5, 2.5)]);
            line(&[(8.0, 10.5), (8.0, 13.5)]);
            line(&[(4.5, 14.0), (11.5, 14.0)]);
        }
        Icon::Lock => {
            line(&[(3.0, 7.0), (13.0, 7.0), (13.0, 14.5), (3.0, 14.5), (3.0, 7.0)]);
            line(&[(5.2, 7.0), (5.2, 4.0), (6.2, 2.2), (8.0, 1.5), (9.8, 2.2), (10.8, 4.0), (10.8, 7.0)]);
            dot(8.0, 10.8, 1.1);
        }
        Icon::Table => {
            line(&[(1.5, 2.5), (14.5, 2.5), (14.5, 13.5), (1.5, 13.5), (1.5, 2.5)]);
            line(&[(1.5, 6.2), (14.5, 6.2)]);
            line(&[(1.5, 9.8), (14.5, 9.8)]);
            line(&[(6.0, 2.5), (6.0, 13.5)]);
        }
    }
}
